// Lines of the page of documents: a kind of information to tick, and what was given out before.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct InformationItem
{
    Q_GADGET
    QML_VALUE_TYPE(informationItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(bool taken MEMBER taken)

public:
    QString id;
    QString title;
    bool taken = false;
    friend bool operator==(const InformationItem &, const InformationItem &) = default;
};

struct GivenItem
{
    Q_GADGET
    QML_VALUE_TYPE(givenItem)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString recipient MEMBER recipient)
    Q_PROPERTY(QString information MEMBER information)
    Q_PROPERTY(QString when MEMBER when)

public:
    QString title;
    QString recipient;   ///< empty: the participant
    QString information; ///< the kinds, with commas between
    QString when;        ///< the day, and who
    friend bool operator==(const GivenItem &, const GivenItem &) = default;
};

} // namespace fagdansk::viewmodels
