#include "app/viewmodels/words_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/word_items.h"

namespace fagdansk::viewmodels {

WordsModel::WordsModel(AppModel &app) : QAbstractListModel(&app), m_app(app)
{
    constexpr int pauseMs = 150;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WordsModel::load);
    // Translations stand in the interface's language.
    connect(&m_app, &AppModel::languageChanged, this, [this] {
        if (!m_words.empty()) {
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
    m_query.clear();
    m_pause.stop();
    ++m_asked;
    Q_EMIT queryChanged();
    show({});
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
            m_note = words ? QString() : ErrorText::of(words.error());
            show(words ? *words : std::vector<scenarios::ListedWord>());
        });
}

void WordsModel::show(std::vector<scenarios::ListedWord> words)
{
    beginResetModel();
    m_words = std::move(words);
    endResetModel();
    Q_EMIT changed();
}

WordItem WordsModel::at(int row) const
{
    return row >= 0 && row < count() ? wordItem(m_words[static_cast<std::size_t>(row)], m_app.language()) : WordItem();
}

int WordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WordsModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::UserRole && index.isValid() ? QVariant::fromValue(at(index.row())) : QVariant();
}

QHash<int, QByteArray> WordsModel::roleNames() const
{
    return {{Qt::UserRole, "modelData"}};
}

} // namespace fagdansk::viewmodels
