// A part of the privacy notice: a heading and what stands under it.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct NoticeItem
{
    Q_GADGET
    QML_VALUE_TYPE(noticeItem)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString title;
    QString text; ///< a sentence a line
    friend bool operator==(const NoticeItem &, const NoticeItem &) = default;
};

} // namespace fagdansk::viewmodels
