// A group's progress as the desk draws it: units, members, words.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

/// One member's words of one unit.
struct CellItem
{
    Q_GADGET
    QML_VALUE_TYPE(cellItem)
    Q_PROPERTY(int known MEMBER known)
    Q_PROPERTY(int learning MEMBER learning)
    Q_PROPERTY(int hard MEMBER hard)
    Q_PROPERTY(int unseen MEMBER unseen)

public:
    int known = 0;
    int learning = 0;
    int hard = 0;
    int unseen = 0;

    friend bool operator==(const CellItem &, const CellItem &) = default;
};

struct MemberItem
{
    Q_GADGET
    QML_VALUE_TYPE(memberItem)
    Q_PROPERTY(QString person MEMBER person)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QList<fagdansk::viewmodels::CellItem> cells MEMBER cells)
    Q_PROPERTY(QList<int> minutes MEMBER minutes)
    Q_PROPERTY(QString forecast MEMBER forecast)

public:
    QString person;
    QString name;
    QList<CellItem> cells; ///< by unit
    QList<int> minutes;    ///< by week, the present one last
    QString forecast;      ///< "120 af 150"; empty without a plan

    friend bool operator==(const MemberItem &, const MemberItem &) = default;
};

struct NeedItem
{
    Q_GADGET
    QML_VALUE_TYPE(needItem)
    Q_PROPERTY(QString lemma MEMBER lemma)
    Q_PROPERTY(QString article MEMBER article)
    Q_PROPERTY(int forgotten MEMBER forgotten)
    Q_PROPERTY(int next MEMBER next)

public:
    QString lemma;
    QString article;
    int forgotten = 0; ///< members who have forgotten it
    int next = 0;      ///< members to whom it is new next

    friend bool operator==(const NeedItem &, const NeedItem &) = default;
};

} // namespace fagdansk::viewmodels
