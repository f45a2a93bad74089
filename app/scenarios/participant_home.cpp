#include "app/scenarios/participant_home.h"

#include "app/scenarios/assigned_work.h"
#include "app/scenarios/word_standing.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace fagdansk::scenarios {
using base::Result;

Result<std::vector<LearnedWord>> learnedWords(Station &station, base::PersonId person, const std::string &trade)
{
    const auto standings = standingsOf(station, person, trade);
    const auto terms = station.content().sharedTerms(trade);
    if (!standings || !terms) {
        return standings ? terms.error() : standings.error();
    }
    std::vector<LearnedWord> words;
    for (const auto &term : **terms) {
        if (const auto found = standings->find(term.id); found != standings->end()) {
            words.push_back(
                {term, found->second.state == WordState::Known, found->second.lapses, found->second.isHard});
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
