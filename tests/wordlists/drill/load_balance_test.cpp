#include "wordlists/drill/fsrs_scheduler.h"
#include "wordlists/drill/ladder.h"
#include "wordlists/drill/load_balance.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace fagdansk::drill {
namespace {
constexpr std::int64_t msPerDay = 86'400'000;

Moment on(int day)
{
    return {{day * msPerDay}, {day}};
}

/// Strong enough for a range of several days.
CardState strong(const Scheduler &scheduler)
{
    CardState card;
    for (const int day : {100, 101, 110}) {
        card = scheduler.review(card, {Grade::Good, on(day)});
    }
    return card;
}

std::set<int> reachable(const Scheduler &scheduler, const CardState &card, const Moment &when)
{
    std::set<int> days;
    for (int i = 0; i < 1000; ++i) {
        days.insert(dueDay(scheduler.review(card, {Grade::Good, when, i / 1000.0})).value);
    }
    return days;
}

TEST(LoadBalance, TheEmptiestDayOfTheRangeIsTaken)
{
    const FsrsScheduler scheduler;
    const auto card = strong(scheduler);
    const auto when = on(dueDay(card).value);
    const auto days = reachable(scheduler, card, when);
    ASSERT_GE(days.size(), 5U);
    SeededRandom random(1);
    for (const int empty : days) {
        const auto load = [&](base::LocalDay day) { return day.value == empty ? 3 : 4; };
        const double fuzz = balancedFuzz(card, {Grade::Good, when}, scheduler, load, random);
        EXPECT_GE(fuzz, 0);
        EXPECT_LT(fuzz, 1);
        EXPECT_EQ(dueDay(scheduler.review(card, {Grade::Good, when, fuzz})).value, empty);
    }
}

TEST(LoadBalance, ChanceDecidesBetweenEquallyEmptyDays)
{
    const FsrsScheduler scheduler;
    const auto card = strong(scheduler);
    const auto when = on(dueDay(card).value);
    SeededRandom random(2);
    std::set<int> taken;
    for (int i = 0; i < 300; ++i) {
        const double fuzz = balancedFuzz(
            card, {Grade::Good, when}, scheduler, [](base::LocalDay) { return 0; }, random);
        taken.insert(dueDay(scheduler.review(card, {Grade::Good, when, fuzz})).value);
    }
    EXPECT_EQ(taken, reachable(scheduler, card, when));
}

TEST(LoadBalance, ManyCardsOfOneDaySpreadEvenly)
{
    const FsrsScheduler scheduler;
    const auto card = strong(scheduler);
    const auto when = on(dueDay(card).value);
    SeededRandom random(3);
    std::map<base::LocalDay, int> waiting;
    for (int i = 0; i < 90; ++i) {
        const auto load = [&](base::LocalDay day) { return waiting[day]; };
        const double fuzz = balancedFuzz(card, {Grade::Good, when}, scheduler, load, random);
        ++waiting[dueDay(scheduler.review(card, {Grade::Good, when, fuzz}))];
    }
    int least = 90;
    int most = 0;
    for (const int day : reachable(scheduler, card, when)) {
        least = std::min(least, waiting[{day}]);
        most = std::max(most, waiting[{day}]);
    }
    EXPECT_LE(most - least, 2);
}

TEST(DesiredRetention, OfAReviewBeatsTheSchedulers)
{
    const FsrsScheduler usual;
    const auto card = strong(usual);
    const auto when = on(dueDay(card).value);
    int last = 100'000;
    for (const double retention : {0.7, 0.8, 0.9, 0.97}) {
        FsrsParameters parameters;
        parameters.desiredRetention = retention;
        const auto own = FsrsScheduler::create(parameters).value();
        for (const Grade grade : {Grade::Again, Grade::Hard, Grade::Good, Grade::Easy}) {
            EXPECT_EQ(usual.review(card, {grade, when, 0.5, retention}), own.review(card, {grade, when, 0.5}));
        }
        const int days = scheduledDays(usual.review(card, {Grade::Good, when, std::nullopt, retention}));
        EXPECT_LT(days, last) << "the surer one wants to be, the sooner it comes";
        last = days;
    }
}

TEST(Leech, IsAskedForInTheOtherWayByTurns)
{
    const FsrsScheduler scheduler;
    auto card = strong(scheduler);
    card.reps = 3;
    EXPECT_EQ(rungOf(card, scheduler), Rung::Recall);
    card.lapses = leechFromLapses;
    EXPECT_EQ(rungOf(card, scheduler), Rung::Recognise);
    card.reps = 2;
    EXPECT_EQ(rungOf(card, scheduler), Rung::Recall);
}
} // namespace
} // namespace fagdansk::drill
