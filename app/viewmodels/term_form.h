// The form for a word of an own glossary: what is written, checked by the rules of the shipped content.
#pragma once

#include "wordlists/glossary/term.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace fagdansk::viewmodels {

class TermForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the model of a page")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString lemma MEMBER m_lemma NOTIFY changed)
    Q_PROPERTY(int article MEMBER m_article NOTIFY changed)
    Q_PROPERTY(QString parts MEMBER m_parts NOTIFY changed)
    Q_PROPERTY(QString forms MEMBER m_forms NOTIFY changed)
    Q_PROPERTY(QString definition MEMBER m_definition NOTIFY changed)
    Q_PROPERTY(QString example MEMBER m_example NOTIFY changed)
    Q_PROPERTY(QString unit MEMBER m_unit NOTIFY changed)
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    Q_PROPERTY(QStringList translations READ translations NOTIFY changed)
    Q_PROPERTY(QString lemmaFault READ lemmaFault NOTIFY changed)
    Q_PROPERTY(QString partsFault READ partsFault NOTIFY changed)
    Q_PROPERTY(QString definitionFault READ definitionFault NOTIFY changed)
    Q_PROPERTY(QString exampleFault READ exampleFault NOTIFY changed)

public:
    using QObject::QObject;

    void load(const glossary::Term &term, const std::string &unit);
    /// What is written, or nothing while a fault is told.
    std::optional<glossary::Term> complete();
    std::string unitTitle() const { return m_unit.trimmed().toStdString(); }

    bool isOpen() const { return m_isOpen; }
    static QStringList languages();     ///< BCP 47, those that the interface speaks and Romanian, Dari, Vietnamese
    static QStringList languageNames(); ///< each in itself, in the same order
    QStringList translations() const;   ///< in that order
    QString lemmaFault() const { return m_lemmaFault; }
    QString partsFault() const { return m_partsFault; }
    QString definitionFault() const { return m_definitionFault; }
    QString exampleFault() const { return m_exampleFault; }

    Q_INVOKABLE void translate(int language, const QString &text);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void readTexts(glossary::Term &term);
    void readParts(glossary::Term &term);
    void readExample(glossary::Term &term);

    bool m_isOpen = false;
    glossary::Term m_term; ///< as it was before
    QString m_lemma;
    int m_article = 0; ///< en, et, plural only, none
    QString m_parts;   ///< "tyngde punkt +s afstand"
    QString m_forms;   ///< commas between
    QString m_definition;
    QString m_example; ///< the form in braces
    QString m_unit;
    QStringList m_translations;
    QString m_lemmaFault;
    QString m_partsFault;
    QString m_definitionFault;
    QString m_exampleFault;
};

} // namespace fagdansk::viewmodels
