// A word on the page where words are recorded.
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct RecordingItem
{
    Q_GADGET
    QML_VALUE_TYPE(recordingItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString word MEMBER word)
    Q_PROPERTY(QString trade MEMBER trade)
    Q_PROPERTY(QString definition MEMBER definition)
    Q_PROPERTY(QString say MEMBER say)
    Q_PROPERTY(bool recorded MEMBER recorded)
    Q_PROPERTY(QString heard MEMBER heard)

public:
    QString id;   ///< of the term
    QString word; ///< article first
    QString trade;
    QString definition;
    QString say;
    bool recorded = false; ///< by a teacher
    QString heard;         ///< whose voice says it now, a sentence

    friend bool operator==(const RecordingItem &, const RecordingItem &) = default;
};

} // namespace fagdansk::viewmodels
