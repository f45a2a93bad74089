#include "app/scenarios/group_view.h"

#include "app/scenarios/assigned_work.h"
#include "app/scenarios/word_standing.h"

#include <algorithm>
#include <unordered_map>

namespace fagdansk::scenarios {
namespace {
using base::Result;

constexpr int nextNewWords = 8; ///< about what a day of practice begins
constexpr std::int64_t msPerMinute = 60'000;
constexpr int daysPerWeek = 7;

using Standings = std::unordered_map<base::ContentId, WordStanding>;

UnitProgress progressOf(const glossary::Unit &unit, const Standings &standings)
{
    UnitProgress progress;
    for (const auto &term : unit.terms) {
        const auto found = standings.find(term);
        const auto standing = found == standings.end() ? WordStanding() : found->second;
        int &count = standing.state == WordState::NotBegun ? progress.unseen
                     : standing.isHard                     ? progress.hard
                     : standing.state == WordState::Known  ? progress.known
                                                           : progress.learning;
        ++count;
    }
    return progress;
}

Result<void> addMinutes(Station &station, MemberProgress &member)
{
    const auto &calendar = station.calendar();
    const auto now = station.clock().now();
    const auto today = calendar.dayOf(now);
    const auto weeks = static_cast<int>(member.minutes.size());
    const base::UtcMs since{now.value - (weeks * daysPerWeek + 1) * std::int64_t{86'400'000}};
    const auto sessions = station.drills().sessions(member.person, since);
    if (!sessions) {
        return sessions.error();
    }
    std::array<std::int64_t, 6> activeMs{};
    for (const auto &session : *sessions) {
        const int weeksAgo = std::max(0, today.value - calendar.dayOf(session.endedAt).value) / daysPerWeek;
        if (weeksAgo < weeks) {
            activeMs[static_cast<std::size_t>(weeks - 1 - weeksAgo)] += session.activeMs;
        }
    }
    std::ranges::transform(activeMs, member.minutes.begin(),
                           [](std::int64_t ms) { return static_cast<int>((ms + msPerMinute / 2) / msPerMinute); });
    return {};
}

/// Adds what one member forgets and meets next. `order` is the member's: the assigned words first.
void addNeeds(const std::vector<glossary::Term> &order, const Standings &standings,
              std::unordered_map<base::ContentId, NeededWord> &needs)
{
    int newWords = 0;
    for (const auto &term : order) {
        const auto found = standings.find(term.id);
        if (found == standings.end()) {
            if (newWords++ < nextNewWords) {
                ++needs[term.id].next;
            }
        } else if (found->second.lapses > 0) {
            ++needs[term.id].forgotten;
        }
    }
}

/// What is forgotten weighs more than what is only new.
int need(const NeededWord &word)
{
    return 2 * word.forgotten + word.next;
}

std::vector<NeededWord> mostNeeded(const std::vector<glossary::Term> &terms,
                                   std::unordered_map<base::ContentId, NeededWord> needs, std::size_t most)
{
    std::vector<NeededWord> words;
    for (const auto &term : terms) {
        if (const auto found = needs.find(term.id); found != needs.end()) {
            found->second.term = term;
            words.push_back(std::move(found->second));
        }
    }
    std::ranges::stable_sort(words, std::ranges::greater(), need);
    if (words.size() > most) {
        words.resize(most);
    }
    return words;
}
} // namespace

Result<GroupView> groupView(Station &station, const std::vector<base::PersonId> &members, const std::string &trade,
                            std::size_t mostWords)
{
    const auto terms = station.content().terms(trade);
    if (!terms) {
        return terms.error();
    }
    GroupView view;
    for (auto &each : station.content().trades()) {
        if (each.slug == trade) {
            view.trade = std::move(each);
        }
    }
    std::unordered_map<base::ContentId, NeededWord> needs;
    for (const auto &person : members) {
        const auto standings = standingsOf(station, person, trade);
        const auto work = assignedWork(station, person, trade);
        if (!standings || !work) {
            return standings ? work.error() : standings.error();
        }
        MemberProgress member;
        member.person = person;
        member.course = work->course;
        for (const auto &unit : view.trade.units) {
            member.units.push_back(progressOf(unit, *standings));
        }
        if (const auto added = addMinutes(station, member); !added) {
            return added.error();
        }
        auto order = *terms;
        putFirst(order, work->terms);
        addNeeds(order, *standings, needs);
        view.members.push_back(std::move(member));
    }
    view.words = mostNeeded(*terms, std::move(needs), mostWords);
    return view;
}

} // namespace fagdansk::scenarios
