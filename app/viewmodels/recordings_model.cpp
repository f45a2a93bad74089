#include "app/viewmodels/recordings_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/voice_model.h"
#include "app/viewmodels/wipe.h"
#include "app/viewmodels/word_items.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace fagdansk::viewmodels {
namespace {
constexpr std::size_t mostListed = 12;

QString dayOf(base::UtcMs at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.value).date(), QLocale::LongFormat);
}

QString withArticle(const glossary::Term &term)
{
    return (articleText(term.article) + QLatin1Char(' ') + QString::fromStdString(term.lemma)).trimmed();
}
} // namespace

RecordingsModel::RecordingsModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    constexpr int pauseMs = 150;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RecordingsModel::load);
    connect(&m_app, &AppModel::languageChanged, this, [this] {
        if (!m_words.isEmpty()) {
            load(); // days have names in the interface's language
        }
    });
}

void RecordingsModel::open()
{
    m_query.clear();
    m_app.voice()->look();
    Q_EMIT queryChanged();
    load();
}

void RecordingsModel::forget()
{
    m_query.clear();
    m_words.clear();
    m_note.clear();
    m_pause.stop();
    ++m_asked;
    Q_EMIT queryChanged();
    Q_EMIT changed();
}

void RecordingsModel::setQuery(const QString &query)
{
    if (m_query != query) {
        m_query = query;
        m_app.voice()->forget();
        Q_EMIT queryChanged();
        m_pause.start();
    }
}

std::vector<RecordingsModel::Found> RecordingsModel::find(scenarios::Station &station, const WordRecordings *recordings,
                                                          const std::string &query)
{
    const auto ids = !query.empty() ? station.content().search(query, mostListed)
                     : recordings   ? recordings->all()
                                    : std::vector<base::ContentId>();
    const auto trades = station.content().trades();
    std::vector<Found> found;
    for (const auto &id : ids) {
        auto term = station.content().term(id);
        if (!term) {
            continue; // recorded for a pack that is no longer installed
        }
        const auto trade = std::ranges::find(trades, id.trade(), &glossary::Trade::slug);
        found.push_back({std::move(*term), trade == trades.end() ? QString() : QString::fromStdString(trade->title),
                         recordings ? recordings->find(id) : std::nullopt});
    }
    return found;
}

void RecordingsModel::load()
{
    m_pause.stop();
    const int asked = ++m_asked;
    m_app.backend().run(
        this,
        [recordings = m_app.recordings(), query = m_query.trimmed().toStdString()](scenarios::Station &station) {
            return find(station, recordings.get(), query);
        },
        [this, asked](const std::vector<Found> &found) {
            if (asked == m_asked) {
                show(found);
            }
        });
}

void RecordingsModel::show(const std::vector<Found> &found)
{
    m_words.clear();
    for (const auto &one : found) {
        RecordingItem item;
        item.id = QString::fromStdString(one.term.id.text());
        item.word = withArticle(one.term);
        item.trade = one.trade;
        item.definition = QString::fromStdString(one.term.definition);
        item.say = QString::fromStdString(one.term.say.empty() ? one.term.lemma : one.term.say);
        item.recorded = one.recording.has_value();
        item.heard = item.recorded ? tr("Nu høres en optagelse fra %1.").arg(dayOf(one.recording->at))
                                   : tr("Nu høres computerens stemme.");
        m_words.append(item);
    }
    m_note = !m_words.isEmpty()            ? QString()
             : m_query.trimmed().isEmpty() ? tr("Her er ingen optagelser endnu. Find et ord, og optag det.")
                                           : tr("Ingen ord ligner det, du har skrevet.");
    Q_EMIT changed();
}

void RecordingsModel::keep(const QString &term)
{
    auto &voice = *m_app.voice();
    const auto id = base::ContentId::parse(term.toStdString());
    const auto recordings = m_app.recordings();
    if (!id || !recordings || voice.term() != term || !voice.hasOwn()) {
        return;
    }
    m_app.backend().run(
        this,
        [recordings, id = *id, wav = voice.own().toStdString()](scenarios::Station &) mutable {
            auto kept = recordings->keep(id, wav);
            wipe(wav.data(), wav.size());
            return kept;
        },
        [this, term](const base::Result<void> &kept) {
            if (kept && m_app.voice()->term() == term) {
                m_app.voice()->forget(); // otherwise it is there to be tried again
            }
            m_desk.tell(kept, tr("Optagelsen er gemt. Den høres fra nu af, når ordet bliver sagt."));
            load();
        });
}

void RecordingsModel::discard()
{
    m_app.voice()->forget();
}

void RecordingsModel::remove(const QString &term)
{
    const auto id = base::ContentId::parse(term.toStdString());
    const auto recordings = m_app.recordings();
    if (!id || !recordings) {
        return;
    }
    m_app.voice()->forget();
    m_app.backend().run(
        this, [recordings, id = *id](scenarios::Station &) { return recordings->remove(id); },
        [this](const base::Result<void> &removed) {
            m_desk.tell(removed, tr("Optagelsen er slettet. Nu høres computerens stemme igen."));
            load();
        });
}

} // namespace fagdansk::viewmodels
