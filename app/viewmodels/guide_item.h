// The conversation guide as its page shows it: topics with questions to ask, fields to fill in, and what was noted
// before.
#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct GuideFieldItem
{
    Q_GADGET
    QML_VALUE_TYPE(guideFieldItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(Kind kind MEMBER kind)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QStringList options MEMBER options)
    Q_PROPERTY(QStringList titles MEMBER titles)

public:
    enum Kind { Choice, Choices, Number, Line, Note };
    Q_ENUM(Kind)

    QString id;
    Kind kind = Note;
    QString label;
    QString hint;
    QStringList options; ///< ids
    QStringList titles;  ///< of the options, in the interface's language

    friend bool operator==(const GuideFieldItem &, const GuideFieldItem &) = default;
};

struct GuideTopicItem
{
    Q_GADGET
    QML_VALUE_TYPE(guideTopicItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QStringList questions MEMBER questions)
    Q_PROPERTY(QList<fagdansk::viewmodels::GuideFieldItem> fields MEMBER fields)

public:
    QString id;
    QString title;
    QStringList questions; ///< in Danish
    QList<GuideFieldItem> fields;

    friend bool operator==(const GuideTopicItem &, const GuideTopicItem &) = default;
};

struct EarlierNoteItem
{
    Q_GADGET
    QML_VALUE_TYPE(earlierNoteItem)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(QStringList lines MEMBER lines)

public:
    QString title; ///< of the topic
    QString by;    ///< day and teacher
    QStringList lines;

    friend bool operator==(const EarlierNoteItem &, const EarlierNoteItem &) = default;
};

/// Enums of a value type are out of QML's reach; this names them there.
namespace GuideFieldItemNames {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(fagdansk::viewmodels::GuideFieldItem)
QML_NAMED_ELEMENT(GuideFieldItem)
} // namespace GuideFieldItemNames

} // namespace fagdansk::viewmodels
