#include "app/viewmodels/home_model.h"

#include "app/scenarios/participant_home.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/drill_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/screening_model.h"
#include "app/viewmodels/word_items.h"
#include "app/viewmodels/words_model.h"

namespace fagdansk::viewmodels {

HomeModel::HomeModel(AppModel &app) : QObject(&app), m_app(app), m_lookup(new WordsModel(app))
{
    connect(&m_app, &AppModel::languageChanged, this, &HomeModel::changed);
}

void HomeModel::enter(const TileItem &tile)
{
    m_tile = tile;
    m_person = idFrom<base::PersonId>(tile.person);
    m_trades.clear();
    m_otherTrades.clear();
    m_words.clear();
    m_screeningWaits = false;
    m_reads = true;
    m_note.clear();
    Q_EMIT changed();
    refresh();
    m_app.goTo(AppModel::Home);
}

void HomeModel::refresh()
{
    m_app.backend().run(
        this, [person = m_person](scenarios::Station &station) { return scenarios::participantHome(station, person); },
        [this](const base::Result<scenarios::ParticipantHome> &home) {
            if (!home) {
                say(Fault(home.error()));
                return;
            }
            showTrades(*home);
            m_words.clear();
            for (const auto &word : home->words) {
                m_words.append(wordItem(word, m_app.language()));
            }
            m_screeningTrade = QString::fromStdString(home->openScreeningTrade);
            m_screeningWaits = !m_screeningTrade.isEmpty();
            Q_EMIT changed();
        });
}

void HomeModel::showTrades(const scenarios::ParticipantHome &home)
{
    m_trades.clear();
    m_otherTrades.clear();
    for (const auto &trade : home.trades) {
        (trade.isOwn ? m_trades : m_otherTrades).append(tradeItem(trade));
    }
    if (m_trades.isEmpty()) {
        m_trades.swap(m_otherTrades);
    }
}

void HomeModel::say(Fault note)
{
    m_note = std::move(note);
    Q_EMIT changed();
}

void HomeModel::startScreening()
{
    say({}); // so that the same note, told again, is seen again
    m_app.screening()->resume(m_person, false);
}

void HomeModel::practise(const QString &trade, int minutes)
{
    say({});
    m_app.drill()->begin(m_person, trade, minutes, m_reads);
}

void HomeModel::showWords()
{
    m_lookup->open(m_person);
    m_app.goTo(AppModel::Words);
}

void HomeModel::showHome()
{
    refresh();
    m_app.goTo(AppModel::Home);
}

void HomeModel::chooseLanguage(const QString &language)
{
    m_app.setLanguage(language);
    m_tile.language = language;
    m_app.backend().run(
        this,
        [person = m_person, language](scenarios::Station &station) {
            return station.log().append({scenarios::LanguageChosen{person, language.toStdString()}});
        },
        [this](const base::Result<void> &saved) {
            say(saved ? Fault() : Fault(saved.error()));
            refresh();
        });
}

void HomeModel::leave()
{
    m_lookup->forget();
    m_app.goToDoor();
}

} // namespace fagdansk::viewmodels
