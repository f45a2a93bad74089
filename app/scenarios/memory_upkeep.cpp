#include "app/scenarios/memory_upkeep.h"

#include "app/scenarios/assigned_work.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace fagdansk::scenarios {
namespace {
using base::Result;

constexpr const char *centreModelSetting = "memory.centre";
constexpr const char *centreReviewsSetting = "memory.centre.reviews";
constexpr std::size_t peopleForCentreFit = 60; ///< those who practised last

/// A quarter more than at the last fit, and enough of them.
bool isDue(std::int64_t now, std::int64_t then, std::int64_t least)
{
    return now - then >= std::max(least, then / 4);
}

/// Cards are numbered on from what the log holds.
void addToLog(std::vector<drill::LoggedReview> &log, const std::vector<StoredReview> &reviews)
{
    std::uint32_t first = 0;
    for (const auto &review : log) {
        first = std::max(first, review.card + 1);
    }
    std::unordered_map<std::string, std::uint32_t> cards;
    for (const auto &review : reviews) {
        const auto card = cards.emplace(review.card, first + static_cast<std::uint32_t>(cards.size())).first->second;
        log.push_back({card, review.day, static_cast<drill::Grade>(std::clamp(review.grade, 1, 4))});
    }
}

std::int64_t numberIn(const std::string &text)
{
    std::int64_t number = 0;
    for (const char digit : text) {
        number = digit >= '0' && digit <= '9' ? number * 10 + (digit - '0') : number;
    }
    return number;
}

Result<void> addCentre(Station &station, DueUpkeep &due)
{
    const auto then = station.centre().setting(centreReviewsSetting);
    auto tiles = station.people().tiles();
    if (!then || !tiles) {
        return then ? tiles.error() : then.error();
    }
    std::ranges::stable_sort(*tiles, std::ranges::greater(), &Tile::lastActive);
    tiles->resize(std::min(tiles->size(), peopleForCentreFit));
    for (const auto &tile : *tiles) {
        const auto memory = station.drills().memory(tile.person);
        if (!memory) {
            return memory.error();
        }
        due.centreReviews += memory->reviews;
    }
    if (!isDue(due.centreReviews, numberIn(*then), reviewsForCentreFit)) {
        return {};
    }
    for (const auto &tile : *tiles) {
        const auto reviews = station.drills().reviews(tile.person);
        if (!reviews) {
            return reviews.error();
        }
        addToLog(due.centreLog, *reviews);
    }
    return {};
}

/// The next course of each trade: the one that PracticeRun plans for.
Result<void> addGoals(Station &station, DueUpkeep &due)
{
    auto assignments = station.assignments().ofPerson(due.person);
    if (!assignments) {
        return assignments.error();
    }
    std::erase_if(*assignments, [&](const Assignment &each) {
        return !each.courseDay || *each.courseDay <= due.today || each.startsOn > due.today;
    });
    std::ranges::stable_sort(*assignments, {}, [](const Assignment &each) { return each.courseDay->value; });
    std::set<std::string> trades;
    for (const auto &assignment : *assignments) {
        if (!trades.insert(assignment.trade).second) {
            continue;
        }
        const auto goal = courseGoal(station, due.person, assignment);
        if (!goal) {
            return goal.error();
        }
        due.goals.emplace_back(assignment.trade, *goal);
    }
    return {};
}
} // namespace

Result<MemoryAtStart> memoryAtStart(Station &station, base::PersonId person)
{
    const auto memory = station.drills().memory(person);
    const auto ofCentre = station.centre().setting(centreModelSetting);
    if (!memory || !ofCentre) {
        return memory ? ofCentre.error() : memory.error();
    }
    const bool isNew = memory->model.empty() && memory->reviews == 0 && !ofCentre->empty();
    return MemoryAtStart{isNew ? *ofCentre : memory->model, isNew};
}

Result<DueUpkeep> dueUpkeep(Station &station, base::PersonId person)
{
    const auto memory = station.drills().memory(person);
    const auto ofCentre = station.centre().setting(centreModelSetting);
    if (!memory || !ofCentre) {
        return memory ? ofCentre.error() : memory.error();
    }
    DueUpkeep due{person, memory->model, *ofCentre, memory->reviews, {}, 0, {}, {}, {}, station.memoryModel()};
    due.today = station.calendar().dayOf(station.clock().now());
    if (isDue(memory->reviews, memory->reviewsThen, reviewsForFit)) {
        const auto reviews = station.drills().reviews(person);
        if (!reviews) {
            return reviews.error();
        }
        addToLog(due.log, *reviews);
    }
    for (const auto step : {&addCentre, &addGoals}) {
        if (const auto added = step(station, due); !added) {
            return added.error();
        }
    }
    return due;
}

DoneUpkeep workOut(const DueUpkeep &due)
{
    DoneUpkeep done;
    if (!due.log.empty()) {
        done.fitted = due.memory->fit(due.log, due.centreModel);
    }
    if (!due.centreLog.empty()) {
        done.centre = due.memory->fit(due.centreLog, {});
    }
    for (const auto &[trade, goal] : due.goals) {
        const auto plan = due.memory->plan(goal, done.fitted ? done.fitted->text : due.model);
        done.plans.push_back({trade, due.today, goal.courseDay, plan.newTermsPerDay, plan.desiredRetention, plan.terms,
                              plan.expectedKnown});
    }
    return done;
}

Result<void> keepUpkeep(Station &station, const DueUpkeep &due, const DoneUpkeep &done)
{
    if (!due.log.empty()) {
        // What was in force is recorded again where the fit was not better, so that it is not tried after every
        // practice.
        const auto fitted = done.fitted.value_or(drill::FittedModel{due.model, 0, 0, 0});
        auto kept = station.log().append(
            {MemoryFitted{due.person, fitted.text, due.reviews, fitted.logLossBefore, fitted.logLossAfter, false}});
        if (!kept) {
            return kept;
        }
    }
    if (!due.centreLog.empty()) {
        for (const auto &[name, value] :
             {std::pair(centreModelSetting, done.centre ? done.centre->text : due.centreModel),
              std::pair(centreReviewsSetting, std::to_string(due.centreReviews))}) {
            if (auto kept = station.centre().setSetting(name, value); !kept) {
                return kept;
            }
        }
    }
    for (const auto &plan : done.plans) {
        if (auto kept = station.assignments().savePlan(due.person, plan); !kept) {
            return kept;
        }
    }
    return {};
}

} // namespace fagdansk::scenarios
