// A stretch of an answer, with or without evidence in it.
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct AnswerSegment
{
    Q_GADGET
    QML_VALUE_TYPE(answerSegment)
    Q_PROPERTY(QString markup MEMBER markup)
    Q_PROPERTY(Kind kind MEMBER kind)

public:
    enum Kind { Plain, Found, Against };
    Q_ENUM(Kind)
    QString markup; ///< escaped; line breaks as <br>
    Kind kind = Plain;

    friend bool operator==(const AnswerSegment &, const AnswerSegment &) = default;
};

} // namespace fagdansk::viewmodels
