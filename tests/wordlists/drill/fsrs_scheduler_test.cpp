#include "wordlists/drill/fsrs_scheduler.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <vector>

namespace fagdansk::drill {
namespace {
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t day = 1440 * minute;
const std::vector<Grade> grades = {Grade::Again, Grade::Hard, Grade::Good, Grade::Easy};

Moment momentAt(std::int64_t ms)
{
    return {{ms}, {static_cast<std::int32_t>(ms / day)}};
}

CardState after(const FsrsScheduler &fsrs, const std::vector<std::pair<Grade, std::int64_t>> &history)
{
    CardState card;
    for (const auto &[grade, ms] : history) {
        card = fsrs.review(card, {grade, momentAt(ms)});
    }
    return card;
}

/// Calls `visit` with every card that histories up to `depth` reviews long can lead to, and the moment it was left.
void forEveryHistory(const FsrsScheduler &fsrs, const CardState &card, std::int64_t ms, int depth,
                     const std::function<void(const CardState &, std::int64_t)> &visit)
{
    visit(card, ms);
    if (depth == 0) {
        return;
    }
    for (const Grade grade : grades) {
        const auto next = fsrs.review(card, {grade, momentAt(ms)});
        for (const std::int64_t gap : {std::int64_t{0}, 10 * minute, day, 40 * day}) {
            forEveryHistory(fsrs, next, ms + gap, depth - 1, visit);
        }
    }
}

TEST(FsrsScheduler, EveryShortHistoryKeepsTheInvariants)
{
    const FsrsScheduler fsrs;
    long visited = 0;
    forEveryHistory(fsrs, {}, 20000 * day, 4, [&](const CardState &card, std::int64_t ms) {
        ++visited;
        std::vector<CardState> next;
        for (const Grade grade : grades) {
            next.push_back(fsrs.review(card, {grade, momentAt(ms)}));
            const auto &made = next.back();
            ASSERT_GE(fsrs.stabilityDays(made), 0.001);
            ASSERT_LE(fsrs.stabilityDays(made), 36500);
            ASSERT_GE(fsrs.difficulty(made), 1);
            ASSERT_LE(fsrs.difficulty(made), 10);
            ASSERT_GT(dueAt(made).value, ms);
            ASSERT_EQ(isInSteps(made), scheduledDays(made) == 0);
        }
        ASSERT_LE(dueAt(next[1]), dueAt(next[2]));
        ASSERT_LE(fsrs.stabilityDays(next[1]), fsrs.stabilityDays(next[2]));
        ASSERT_LE(fsrs.stabilityDays(next[2]), fsrs.stabilityDays(next[3]));
        ASSERT_GE(fsrs.stabilityDays(next[1]), fsrs.stabilityDays(card)) << "a near miss must never weaken a card";
        if (std::holds_alternative<Review>(card.phase)) {
            ASSERT_LT(scheduledDays(next[1]), scheduledDays(next[2]));
            ASSERT_LT(scheduledDays(next[2]), scheduledDays(next[3]));
        }
    });
    EXPECT_EQ(visited, 1 + 16 + 256 + 4096 + 65536);
}

// Six grades deep with the gap taken from the grade before, so that every grade sequence of length 6 is walked.
TEST(FsrsScheduler, EverySequenceOfSixGradesStaysInBounds)
{
    const FsrsScheduler fsrs;
    for (const std::int64_t gap : {std::int64_t{0}, day, 30 * day}) {
        for (int code = 0; code < 4096; ++code) {
            CardState card;
            std::int64_t ms = 20000 * day;
            for (int i = 0; i < 6; ++i) {
                card = fsrs.review(card, {grades[static_cast<std::size_t>(code >> (2 * i) & 3)], momentAt(ms)});
                ASSERT_GT(dueAt(card).value, ms);
                ASSERT_GE(fsrs.stabilityDays(card), 0.001);
                ASSERT_LE(fsrs.stabilityDays(card), 36500);
                ASSERT_GE(fsrs.difficulty(card), 1);
                ASSERT_LE(fsrs.difficulty(card), 10);
                ms += gap;
            }
            ASSERT_EQ(card.reps, 6);
            ASSERT_EQ(parseCardState(serialise(card)).value(), card);
        }
    }
}

TEST(FsrsScheduler, StepsLeadWhereTheTableSays)
{
    const FsrsScheduler fsrs;
    struct Case
    {
        std::vector<Grade> history;
        std::int64_t dueAfterMs;
        const char *why;
    };
    using enum Grade;
    const std::vector<Case> cases = {
        {{Again}, 1 * minute, "first step"},
        {{Hard}, 6 * minute, "mean of 1 and 10, rounded up"},
        {{Good}, 10 * minute, "second step"},
        {{Good, Hard}, 6 * minute, "hard waits the same mean in the second step"},
        {{Good, Again}, 1 * minute, "back to the first"},
        {{Good, Good}, 2 * day, "leaves learning"},
        {{Easy}, 8 * day, "leaves learning at once"},
        {{Easy, Again}, 10 * minute, "relearning"},
        {{Easy, Again, Hard}, 15 * minute, "one step: half as long again"},
        {{Easy, Again, Good}, 3 * day, "leaves relearning with the stability that is left, 2.56"},
    };
    for (const auto &c : cases) {
        CardState card;
        for (const Grade grade : c.history) {
            card = fsrs.review(card, {grade, momentAt(20000 * day)});
        }
        EXPECT_EQ(dueAt(card).value - 20000 * day, c.dueAfterMs) << c.why;
    }
}

TEST(FsrsScheduler, AStepOfADayLeavesLearning)
{
    FsrsParameters parameters;
    parameters.learningMinutes = {10, 2880};
    const auto fsrs = FsrsScheduler::create(parameters).value();
    const auto card = after(fsrs, {{Grade::Good, 20000 * day}});
    ASSERT_TRUE(std::holds_alternative<Review>(card.phase));
    EXPECT_EQ(scheduledDays(card), 2);
    EXPECT_EQ(dueAt(card).value, 20002 * day);
}

TEST(FsrsScheduler, WithoutStepsEveryAnswerIsScheduledInDays)
{
    FsrsParameters parameters;
    parameters.learningMinutes.clear();
    parameters.relearningMinutes.clear();
    const auto fsrs = FsrsScheduler::create(parameters).value();
    for (const Grade grade : grades) {
        EXPECT_GE(scheduledDays(after(fsrs, {{grade, 20000 * day}})), 1);
        EXPECT_GE(scheduledDays(after(fsrs, {{Grade::Easy, 20000 * day}, {grade, 20008 * day}})), 1);
    }
}

TEST(FsrsScheduler, AnEarlierDayCountsAsTheSameDay)
{
    const FsrsScheduler fsrs;
    const auto card = after(fsrs, {{Grade::Easy, 20000 * day}});
    const auto back = fsrs.review(card, {Grade::Good, momentAt(19990 * day)});
    const auto same = fsrs.review(card, {Grade::Good, momentAt(20000 * day)});
    EXPECT_EQ(back.memory, same.memory);
    EXPECT_EQ(fsrs.retrievability(card, {19990}), 1.0);
}

TEST(FsrsScheduler, TheLocalDayDecidesNotTheHours)
{
    const FsrsScheduler fsrs;
    const auto card = after(fsrs, {{Grade::Easy, 20000 * day}});
    const auto nextDay = fsrs.review(card, {Grade::Good, {{20000 * day + 1}, {20001}}});
    const auto sameDay = fsrs.review(card, {Grade::Good, {{20000 * day + 1}, {20000}}});
    EXPECT_NE(nextDay.memory, sameDay.memory);
}

TEST(FsrsScheduler, RecallFallsToNinetyPercentAfterTheStability)
{
    const FsrsScheduler fsrs;
    EXPECT_EQ(fsrs.retrievability({}, {20000}), 0.0);
    auto card = after(fsrs, {{Grade::Easy, 20000 * day}});
    card.memory.numbers[0] = 50;
    EXPECT_EQ(fsrs.retrievability(card, {20000}), 1.0);
    EXPECT_NEAR(fsrs.retrievability(card, {20050}), 0.9, 1e-7);
    EXPECT_GT(fsrs.retrievability(card, {20049}), fsrs.retrievability(card, {20050}));
}

TEST(FsrsScheduler, LapsesCountOnlyFromReview)
{
    const FsrsScheduler fsrs;
    EXPECT_EQ(after(fsrs, {{Grade::Again, 20000 * day}, {Grade::Again, 20000 * day}}).lapses, 0);
    EXPECT_EQ(
        after(fsrs, {{Grade::Easy, 20000 * day}, {Grade::Again, 20009 * day}, {Grade::Again, 20009 * day}}).lapses, 1);
}

TEST(FsrsScheduler, AnotherModelsMemoryCountsAsNone)
{
    const FsrsScheduler fsrs;
    auto foreign = after(fsrs, {{Grade::Easy, 20000 * day}});
    foreign.memory = {7, {1, 2, 3, 4}};
    EXPECT_EQ(fsrs.stabilityDays(foreign), 0.0);
    const auto card = fsrs.review(foreign, {Grade::Good, momentAt(20009 * day)});
    EXPECT_EQ(card.memory, after(fsrs, {{Grade::Good, 20009 * day}}).memory);
    EXPECT_TRUE(std::holds_alternative<Review>(card.phase));
}

TEST(FsrsScheduler, FuzzStaysInItsRangeAndCanReachBothEnds)
{
    struct Case
    {
        int interval;
        int elapsed;
        int earliest;
        int latest;
        const char *why;
    };
    // delta = 1 + 0.15 (2.5..7) + 0.10 (7..20) + 0.05 (over 20)
    const std::vector<Case> cases = {
        {1, 0, 1, 1, "under two and a half days"},
        {2, 0, 2, 2, "under two and a half days"},
        {3, 0, 2, 4, "delta 1.075"},
        {10, 0, 8, 12, "delta 1.975"},
        {10, 9, 10, 12, "not before tomorrow"},
        {100, 0, 93, 107, "delta 6.975"},
        {36500, 0, 34673, 36500, "the longest"},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(fsrs::fuzzedInterval(c.interval, c.elapsed, 36500, 0.0), c.earliest) << c.why;
        EXPECT_EQ(fsrs::fuzzedInterval(c.interval, c.elapsed, 36500, 0.999999999), c.latest) << c.why;
        for (double fuzz = 0; fuzz < 1; fuzz += 0.01) {
            const int days = fsrs::fuzzedInterval(c.interval, c.elapsed, 36500, fuzz);
            EXPECT_TRUE(days >= c.earliest && days <= c.latest) << c.why;
        }
    }
}

TEST(FsrsScheduler, FuzzMovesTheDueDayButNotTheMemory)
{
    const FsrsScheduler fsrs;
    const auto card = after(fsrs, {{Grade::Easy, 20000 * day}});
    const auto plain = fsrs.review(card, {Grade::Good, momentAt(20008 * day)});
    const auto fuzzed = fsrs.review(card, {Grade::Good, momentAt(20008 * day), 0.0});
    EXPECT_EQ(plain.memory, fuzzed.memory);
    EXPECT_LT(scheduledDays(fuzzed), scheduledDays(plain));
}
} // namespace
} // namespace fagdansk::drill
