// A word of a trade, and how far somebody has come with it.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct WordItem
{
    Q_GADGET
    QML_VALUE_TYPE(wordItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString lemma MEMBER lemma)
    Q_PROPERTY(QString article MEMBER article)
    Q_PROPERTY(QString definition MEMBER definition)
    Q_PROPERTY(QString translation MEMBER translation)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString say MEMBER say)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(int lapses MEMBER lapses)
    Q_PROPERTY(bool hard MEMBER hard)
    Q_PROPERTY(bool begun MEMBER begun)
    Q_PROPERTY(QString parts MEMBER parts)
    Q_PROPERTY(QString forms MEMBER forms)
    Q_PROPERTY(QStringList sentences MEMBER sentences)

public:
    QString id; ///< of the term
    QString lemma;
    QString article; ///< "en", "et" or empty
    QString definition;
    QString translation; ///< into the interface language; empty in Danish
    QString picture;
    QString say;
    bool known = false; ///< sits firmly; otherwise in progress
    int lapses = 0;     ///< how often it was forgotten
    bool hard = false;  ///< again and again, and it does not sit yet
    bool begun = true;
    QString parts; ///< "svejse·hjelm"; empty for a simple word
    QString forms; ///< "svejsehjelmen, svejsehjelme"
    QStringList sentences;

    friend bool operator==(const WordItem &, const WordItem &) = default;
};

} // namespace fagdansk::viewmodels
