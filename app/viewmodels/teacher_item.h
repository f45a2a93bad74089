// A teacher in the list of those who may, or might, log in.
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct TeacherItem
{
    Q_GADGET
    QML_VALUE_TYPE(teacherItem)
    Q_PROPERTY(QString teacher MEMBER teacher)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool active MEMBER active)
    Q_PROPERTY(bool self MEMBER self)

public:
    QString teacher; ///< TeacherId as text
    QString name;
    bool active = true; ///< may log in
    bool self = false;  ///< is the one who is logged in

    friend bool operator==(const TeacherItem &, const TeacherItem &) = default;
};

} // namespace fagdansk::viewmodels
