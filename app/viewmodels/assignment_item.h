// What a teacher has assigned, and the units to choose from, as the desk shows them.
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct AssignmentItem
{
    Q_GADGET
    QML_VALUE_TYPE(assignmentItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString trade MEMBER trade)
    Q_PROPERTY(QString badge MEMBER badge)
    Q_PROPERTY(QString colour MEMBER colour)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(QString forecast MEMBER forecast)

public:
    QString id;
    QString trade; ///< title
    QString badge;
    QString colour;
    QString what;     ///< "Hele ordlisten", "3 emner", "12 ord"
    QString when;     ///< from when, until which course
    QString group;    ///< the name of the group through which it reaches a person; empty: their own
    QString forecast; ///< "120 af 150 ord på kursusdagen"; empty until it was worked out

    friend bool operator==(const AssignmentItem &, const AssignmentItem &) = default;
};

struct UnitItem
{
    Q_GADGET
    QML_VALUE_TYPE(unitItem)
    Q_PROPERTY(QString slug MEMBER slug)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int words MEMBER words)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString slug;
    QString title;
    int words = 0;
    bool chosen = false;

    friend bool operator==(const UnitItem &, const UnitItem &) = default;
};

} // namespace fagdansk::viewmodels
