// One point of a rubric on a teacher's screen.
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct PointItem
{
    Q_GADGET
    QML_VALUE_TYPE(pointItem)
    Q_PROPERTY(QString says MEMBER says)
    Q_PROPERTY(bool found MEMBER found)

public:
    QString says;
    bool found = false; ///< ticked by the teacher, or found by the program

    friend bool operator==(const PointItem &, const PointItem &) = default;
};

} // namespace fagdansk::viewmodels
