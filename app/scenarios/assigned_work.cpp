#include "app/scenarios/assigned_work.h"

#include "app/scenarios/practice_run.h"
#include "wordlists/drill/facet.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace fagdansk::scenarios {
namespace {
using base::LocalDay;
using base::Result;

std::optional<glossary::Trade> tradeOf(const Station &station, const std::string &slug)
{
    for (auto &trade : station.content().trades()) {
        if (trade.slug == slug) {
            return trade;
        }
    }
    return std::nullopt;
}

int practiceDays(const Assignment &assignment, LocalDay today)
{
    const int days = assignment.courseDay->value - std::max(today, assignment.startsOn).value;
    return std::max(1, days * assignment.daysPerWeek / 7);
}

/// Until a plan has been worked out: an even share of the words a day.
StoredCoursePlan plainPlan(const Assignment &assignment, int terms, LocalDay today)
{
    const int days = practiceDays(assignment, today);
    return {assignment.trade, today, *assignment.courseDay, std::max(1, (terms + days - 1) / days), 0.9, terms, 0};
}

void addTerms(std::vector<base::ContentId> &all, const std::vector<base::ContentId> &more)
{
    std::unordered_set<base::ContentId> known(all.begin(), all.end());
    for (const auto &id : more) {
        if (known.insert(id).second) {
            all.push_back(id);
        }
    }
}

/// Those with a course first, the earliest of them first of all.
bool isBefore(const Assignment &a, const Assignment &b)
{
    return a.courseDay && (!b.courseDay || *a.courseDay < *b.courseDay);
}
} // namespace

std::vector<base::ContentId> termsOf(const Assignment &assignment, const glossary::Trade &trade)
{
    const bool isWhole = assignment.units.empty() && assignment.terms.empty();
    std::vector<base::ContentId> terms;
    for (const auto &unit : trade.units) {
        const bool isChosen = isWhole || std::ranges::find(assignment.units, unit.slug) != assignment.units.end();
        for (const auto &term : unit.terms) {
            if (isChosen || std::ranges::find(assignment.terms, term) != assignment.terms.end()) {
                terms.push_back(term);
            }
        }
    }
    return terms;
}

Result<AssignedWork> assignedWork(Station &station, base::PersonId person, const std::string &trade)
{
    auto assignments = station.assignments().ofPerson(person);
    const auto plans = station.assignments().plans(person);
    const auto content = tradeOf(station, trade);
    if (!assignments || !plans) {
        return assignments ? plans.error() : assignments.error();
    }
    const auto today = station.calendar().dayOf(station.clock().now());
    std::erase_if(*assignments, [&](const Assignment &each) { return each.trade != trade || each.startsOn > today; });
    std::ranges::stable_sort(*assignments, isBefore);
    AssignedWork work;
    for (const auto &assignment : *assignments) {
        const auto terms = content ? termsOf(assignment, *content) : std::vector<base::ContentId>();
        addTerms(work.terms, terms);
        if (work.course || !assignment.courseDay || *assignment.courseDay <= today) {
            continue;
        }
        work.courseDay = assignment.courseDay;
        work.course = plainPlan(assignment, static_cast<int>(terms.size()), today);
        for (const auto &plan : *plans) {
            if (plan.trade == trade && plan.courseDay == *assignment.courseDay) {
                work.course = plan;
            }
        }
    }
    return work;
}

void putFirst(std::vector<glossary::Term> &terms, const std::vector<base::ContentId> &first)
{
    std::unordered_map<base::ContentId, std::size_t> places;
    for (const auto &id : first) {
        places.emplace(id, places.size());
    }
    std::ranges::stable_sort(terms, {}, [&](const glossary::Term &term) {
        const auto found = places.find(term.id);
        return found == places.end() ? places.size() : found->second;
    });
}

Result<drill::CourseGoal> courseGoal(Station &station, base::PersonId person, const Assignment &assignment)
{
    const bool isNobody = person.isNull();
    const auto content = tradeOf(station, assignment.trade);
    const auto cards = isNobody ? Result<std::vector<StoredCard>>(std::vector<StoredCard>())
                                : station.drills().cards(person, assignment.trade);
    const auto reserved = isNobody ? Result<std::unordered_set<base::ContentId>>(std::unordered_set<base::ContentId>())
                                   : reservedTerms(station, person, assignment.trade);
    if (!content || !cards || !reserved) {
        return !cards      ? cards.error()
               : !reserved ? reserved.error()
                           : base::Error{base::ErrorKind::NotFound, "there is no trade '" + assignment.trade + "'"};
    }
    std::unordered_map<base::ContentId, drill::CardState> meanings;
    for (const auto &card : *cards) {
        const auto key = drill::CardKey::parse(card.card);
        const auto state = drill::parseCardState(card.state);
        if (key && state && key->facet == drill::Facet::Meaning) {
            meanings.emplace(key->term, *state);
        }
    }
    drill::CourseGoal goal;
    goal.today = std::max(station.calendar().dayOf(station.clock().now()), assignment.startsOn);
    goal.courseDay = assignment.courseDay.value_or(goal.today);
    goal.daysPerWeek = assignment.daysPerWeek;
    goal.minutesPerDay = assignment.minutesPerDay;
    for (const auto &term : termsOf(assignment, *content)) {
        if (const auto begun = meanings.find(term); begun != meanings.end()) {
            goal.begun.push_back(begun->second);
        } else if (!reserved->contains(term)) {
            ++goal.newTerms;
        }
    }
    return goal;
}

} // namespace fagdansk::scenarios
