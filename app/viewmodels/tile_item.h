// A participant at the front door: alias and picture, never the full name.
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct TileItem
{
    Q_GADGET
    QML_VALUE_TYPE(tileItem)
    Q_PROPERTY(QString person MEMBER person)
    Q_PROPERTY(QString alias MEMBER alias)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(bool hasPin MEMBER hasPin)

public:
    QString person; ///< PersonId as text
    QString alias;
    QString picture;
    QString language;
    bool hasPin = false;
    bool isRecent = false; ///< active in the last 30 days
    bool hasOpenScreening = false;

    friend bool operator==(const TileItem &, const TileItem &) = default;
};

} // namespace fagdansk::viewmodels
