#include "app/scenarios/participant_home.h"

#include "app/scenarios/assigned_work.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace fagdansk::scenarios {
using base::Result;

Result<std::vector<LearnedWord>> learnedWords(Station &station, base::PersonId person, const std::string &trade)
{
    const auto cards = station.drills().cards(person, trade);
    const auto terms = station.content().terms(trade);
    if (!cards || !terms) {
        return cards ? terms.error() : cards.error();
    }
    struct Standing
    {
        int longest = 0;
        int lapses = 0;
    };
    std::map<std::string, Standing> byTerm;
    for (const auto &card : *cards) {
        auto &standing = byTerm[card.card.substr(0, card.card.find('#'))];
        standing.longest = std::max(standing.longest, card.intervalDays);
        standing.lapses += card.lapses;
    }
    std::vector<LearnedWord> words;
    for (const auto &term : *terms) {
        if (const auto found = byTerm.find(term.id.text()); found != byTerm.end()) {
            words.push_back({term, found->second.longest >= knownIntervalDays, found->second.lapses});
        }
    }
    std::ranges::stable_sort(words, std::ranges::greater(), &LearnedWord::lapses);
    return words;
}

Result<ParticipantHome> participantHome(Station &station, base::PersonId person)
{
    ParticipantHome home;
    std::map<std::string, std::string> titles;
    for (auto &trade : station.content().trades()) {
        const auto totals = station.drills().totals(person, trade.slug);
        auto words = learnedWords(station, person, trade.slug);
        if (!totals || !words) {
            return totals ? words.error() : totals.error();
        }
        int count = 0;
        for (const auto &unit : trade.units) {
            count += static_cast<int>(unit.terms.size());
        }
        titles[trade.slug] = trade.title;
        home.words.insert(home.words.end(), words->begin(), words->end());
        const auto work = assignedWork(station, person, trade.slug);
        if (!work) {
            return work.error();
        }
        TradeHome own{trade, count, *totals, station.content().formLetters(trade.slug)};
        own.isAssigned = !work->terms.empty();
        own.isOwn = own.isAssigned || !words->empty();
        own.courseDay = work->courseDay;
        own.course = work->course;
        home.trades.push_back(std::move(own));
    }
    const auto summaries = station.screenings().summaries(person);
    if (!summaries) {
        return summaries.error();
    }
    for (const auto &summary : *summaries) {
        for (auto &trade : home.trades) {
            trade.isOwn = trade.isOwn || trade.trade.slug == summary.trade;
        }
        if (summary.state == ScreeningState::Open) {
            home.openScreeningTrade = titles[summary.trade];
        }
    }
    std::ranges::stable_sort(home.trades, {}, [](const TradeHome &each) {
        const int none = std::numeric_limits<int>::max();
        return std::tuple(!each.isAssigned, each.courseDay ? each.courseDay->value : none, !each.isOwn);
    });
    return home;
}

} // namespace fagdansk::scenarios
