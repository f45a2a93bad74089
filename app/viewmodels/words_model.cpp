#include "app/viewmodels/words_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/word_items.h"

namespace fagdansk::viewmodels {

WordsModel::WordsModel(AppModel &app) : QObject(&app), m_app(app)
{
    constexpr int pauseMs = 150;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WordsModel::load);
    // Translations stand in the interface's language.
    connect(&m_app, &AppModel::languageChanged, this, [this] {
        if (!m_words.isEmpty()) {
            load();
        }
    });
}

void WordsModel::open(base::PersonId person)
{
    m_person = person;
    m_query.clear();
    m_scope = scenarios::WordScope::Begun;
    Q_EMIT queryChanged();
    load();
}

void WordsModel::forget()
{
    m_person = {};
    m_words.clear();
    m_query.clear();
    m_pause.stop();
    ++m_asked;
    Q_EMIT queryChanged();
    Q_EMIT changed();
}

void WordsModel::setQuery(const QString &query)
{
    if (m_query != query) {
        m_query = query;
        Q_EMIT queryChanged();
        m_pause.start();
    }
}

void WordsModel::setAll(bool all)
{
    m_scope = all ? scenarios::WordScope::All : scenarios::WordScope::Begun;
    load();
}

void WordsModel::load()
{
    m_pause.stop();
    const int asked = ++m_asked;
    m_app.backend().run(
        this,
        [person = m_person, query = m_query.toStdString(), scope = m_scope](scenarios::Station &station) {
            return scenarios::wordList(station, person, query, scope);
        },
        [this, asked](const base::Result<std::vector<scenarios::ListedWord>> &words) {
            if (asked != m_asked) {
                return;
            }
            m_words.clear();
            m_note = words ? QString() : ErrorText::of(words.error());
            for (const auto &word : words ? *words : std::vector<scenarios::ListedWord>()) {
                m_words.append(wordItem(word, m_app.language()));
            }
            Q_EMIT changed();
        });
}

} // namespace fagdansk::viewmodels
