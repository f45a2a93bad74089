// A participant in the teacher's list.
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct ParticipantItem
{
    Q_GADGET
    QML_VALUE_TYPE(participantItem)
    Q_PROPERTY(QString person MEMBER person)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString alias MEMBER alias)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString motherTongue MEMBER motherTongue)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(QString screening MEMBER screening)
    Q_PROPERTY(QString trade MEMBER trade)
    Q_PROPERTY(State state MEMBER state)
    Q_PROPERTY(QString outcome MEMBER outcome)
    Q_PROPERTY(int unmarked MEMBER unmarked)
    Q_PROPERTY(int known MEMBER known)
    Q_PROPERTY(int inProgress MEMBER inProgress)
    Q_PROPERTY(int hard MEMBER hard)
    Q_PROPERTY(int sessions MEMBER sessions)
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(QString lastPractice MEMBER lastPractice)
    Q_PROPERTY(bool hasPin MEMBER hasPin)
    Q_PROPERTY(int daysSincePractice MEMBER daysSincePractice)
    Q_PROPERTY(bool behind MEMBER behind)
    Q_PROPERTY(QVariantMap proposedForms MEMBER proposedForms)

public:
    enum State { NoScreening, Open, ToMark, ToDecide, Decided };
    Q_ENUM(State)

    QString person;
    QString name;
    QString alias;
    QString picture;
    QString motherTongue; ///< in the interface language
    QString language;
    QString screening; ///< the newest one's id; empty if none
    QString trade;     ///< title of the newest screening's trade, else of the practised one
    State state = NoScreening;
    QString outcome; ///< title of the teacher's decision
    int unmarked = 0;
    int known = 0;
    int inProgress = 0;
    int hard = 0; ///< words forgotten again and again
    int sessions = 0;
    int minutes = 0;      ///< practised in all
    QString lastPractice; ///< local date; empty if never
    bool hasPin = false;
    int daysSincePractice = -1; ///< -1: never practised
    QVariantMap proposedForms;  ///< trade's slug -> letter of a form not seen yet
    bool behind = false;        ///< a course begins soon, and few of its words can be reached

    friend bool operator==(const ParticipantItem &, const ParticipantItem &) = default;
};

/// Enums of a value type are out of QML's reach; this names them there.
namespace ParticipantItemNames {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(fagdansk::viewmodels::ParticipantItem)
QML_NAMED_ELEMENT(ParticipantItem)
} // namespace ParticipantItemNames

} // namespace fagdansk::viewmodels
