// A stretch of an answer, with or without evidence in it.
#pragma once

#include <QMetaType>
#include <QObject>
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

/// Enums of a value type are out of QML's reach; this names them there.
namespace AnswerSegmentNames {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(fagdansk::viewmodels::AnswerSegment)
QML_NAMED_ELEMENT(AnswerSegment)
} // namespace AnswerSegmentNames

} // namespace fagdansk::viewmodels
