// A place in a compound that is put together from tiles.
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct SlotItem
{
    Q_GADGET
    QML_VALUE_TYPE(slotItem)
    Q_PROPERTY(QString link MEMBER link)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool given MEMBER given)

public:
    QString link; ///< the letters that join it to the part before it
    QString text; ///< what stands there; empty while open
    bool given = false;

    friend bool operator==(const SlotItem &, const SlotItem &) = default;
};

} // namespace fagdansk::viewmodels
