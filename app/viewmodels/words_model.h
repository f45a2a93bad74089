// My words, and all words: to look up, to hear, to read in a sentence.
#pragma once

#include "app/scenarios/word_list.h"
#include "app/viewmodels/word_item.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace fagdansk::viewmodels {

class AppModel;

class WordsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QList<fagdansk::viewmodels::WordItem> words READ words NOTIFY changed)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(bool all READ all WRITE setAll NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    explicit WordsModel(AppModel &app);

    /// The words of this person, from the beginning.
    void open(base::PersonId person);
    void forget();

    QList<WordItem> words() const { return m_words; }
    QString query() const { return m_query; }
    void setQuery(const QString &query); ///< searched after a short pause; an answer to an earlier query is dropped
    bool all() const { return m_scope == scenarios::WordScope::All; }
    void setAll(bool all);
    QString note() const { return m_note; }

Q_SIGNALS:
    void changed();
    void queryChanged();

private:
    void load();

    AppModel &m_app;
    base::PersonId m_person;
    QString m_query;
    scenarios::WordScope m_scope = scenarios::WordScope::Begun;
    QList<WordItem> m_words;
    QString m_note;
    QTimer m_pause; ///< a letter soon after another is searched with it
    int m_asked = 0;
};

} // namespace fagdansk::viewmodels
