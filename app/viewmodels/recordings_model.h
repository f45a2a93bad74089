// A teacher's own recordings of words: find a word, record it, keep or delete the recording.
#pragma once

#include "app/scenarios/station.h"
#include "app/viewmodels/recording_item.h"
#include "app/viewmodels/word_recordings.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <vector>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class RecordingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QList<fagdansk::viewmodels::RecordingItem> words READ words NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    RecordingsModel(AppModel &app, DeskModel &desk);

    /// The page from its beginning: every word that is recorded.
    void open();
    void forget();

    QString query() const { return m_query; }
    void setQuery(const QString &query); ///< any form, any language, with a typo; searched after a short pause
    QList<RecordingItem> words() const { return m_words; }
    QString note() const { return m_note; } ///< why there is no word here

    /// What the voice model has recorded becomes the word's recording.
    Q_INVOKABLE void keep(const QString &term);
    Q_INVOKABLE void discard();
    Q_INVOKABLE void remove(const QString &term);

Q_SIGNALS:
    void changed();
    void queryChanged();

private:
    struct Found
    {
        glossary::Term term;
        QString trade;
        std::optional<WordRecordings::Recording> recording;
    };
    static std::vector<Found> find(scenarios::Station &station, const WordRecordings *recordings,
                                   const std::string &query);
    void load();
    void show(const std::vector<Found> &found);

    AppModel &m_app;
    DeskModel &m_desk;
    QString m_query;
    QList<RecordingItem> m_words;
    QString m_note;
    QTimer m_pause; ///< a letter soon after another is searched with it
    int m_asked = 0;
};

} // namespace fagdansk::viewmodels
