// A group of participants, and who may be in it, as the desk shows them.
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct GroupItem
{
    Q_GADGET
    QML_VALUE_TYPE(groupItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int members MEMBER members)
    Q_PROPERTY(bool archived MEMBER archived)

public:
    QString id;
    QString name;
    int members = 0;
    bool archived = false;

    friend bool operator==(const GroupItem &, const GroupItem &) = default;
};

} // namespace fagdansk::viewmodels
