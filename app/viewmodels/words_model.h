// My words, and all words: to look up, to hear, to read in a sentence.
#pragma once

#include "app/scenarios/word_list.h"
#include "app/viewmodels/word_item.h"

#include <QAbstractListModel>
#include <QTimer>

namespace fagdansk::viewmodels {

class AppModel;

class WordsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(bool all READ all WRITE setAll NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    explicit WordsModel(AppModel &app);

    /// The words of this person, from the beginning.
    void open(base::PersonId person);
    void forget();

    int count() const { return static_cast<int>(m_words.size()); }
    /// Made when it is shown: a list may have thousands. 0..count-1.
    Q_INVOKABLE fagdansk::viewmodels::WordItem at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

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
    void show(std::vector<scenarios::ListedWord> words);

    AppModel &m_app;
    base::PersonId m_person;
    QString m_query;
    scenarios::WordScope m_scope = scenarios::WordScope::Begun;
    std::vector<scenarios::ListedWord> m_words;
    QString m_note;
    QTimer m_pause; ///< a letter soon after another is searched with it
    int m_asked = 0;
};

} // namespace fagdansk::viewmodels
