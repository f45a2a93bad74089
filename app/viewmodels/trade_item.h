// A trade as a participant or a teacher chooses it.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct TradeItem
{
    Q_GADGET
    QML_VALUE_TYPE(tradeItem)
    Q_PROPERTY(QString slug MEMBER slug)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString badge MEMBER badge)
    Q_PROPERTY(QString colour MEMBER colour)
    Q_PROPERTY(QStringList forms MEMBER forms)
    Q_PROPERTY(int words MEMBER words)
    Q_PROPERTY(int known MEMBER known)
    Q_PROPERTY(int inProgress MEMBER inProgress)
    Q_PROPERTY(QString course MEMBER course)

public:
    QString slug;
    QString title;
    QString badge;
    QString colour;
    QStringList forms;  ///< letters of its parallel forms
    int words = 0;      ///< terms in the glossary
    int known = 0;      ///< of the participant who looks
    int inProgress = 0; ///< likewise
    QString course;     ///< to the participant: which day it begins, and what can be reached; empty without one

    friend bool operator==(const TradeItem &, const TradeItem &) = default;
};

} // namespace fagdansk::viewmodels
