// A word of an own glossary, or one that a teacher's text proposes, as a row shows it; and a glossary in its list.
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct OwnWordItem
{
    Q_GADGET
    QML_VALUE_TYPE(ownWordItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString word MEMBER word)
    Q_PROPERTY(QString definition MEMBER definition)
    Q_PROPERTY(QString translations MEMBER translations)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString unit MEMBER unit)
    Q_PROPERTY(bool opensUnit MEMBER opensUnit)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(bool taken MEMBER taken)

public:
    QString id;           ///< an entry's, or a proposal's number
    QString word;         ///< "en svejse·hjelm"
    QString definition;   ///< empty: cannot be practised yet
    QString translations; ///< "polski, Türkçe"
    QString sentence;     ///< of a proposal: where it stands first
    QString unit;         ///< title
    bool opensUnit = false;
    int count = 0;      ///< of a proposal: times in the text
    bool known = false; ///< of a proposal: a glossary has it
    bool taken = false; ///< of a proposal

    friend bool operator==(const OwnWordItem &, const OwnWordItem &) = default;
};

struct GlossaryItem
{
    Q_GADGET
    QML_VALUE_TYPE(glossaryItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString trade MEMBER trade)
    Q_PROPERTY(int words MEMBER words)
    Q_PROPERTY(int lacking MEMBER lacking)

public:
    QString id;
    QString title;
    QString trade; ///< the slug it has in assignments
    int words = 0;
    int lacking = 0; ///< words without a meaning

    friend bool operator==(const GlossaryItem &, const GlossaryItem &) = default;
};

} // namespace fagdansk::viewmodels
