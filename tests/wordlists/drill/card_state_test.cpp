#include "wordlists/drill/card_state.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace fagdansk::drill {
namespace {
CardState stateWith(Phase phase)
{
    return {phase, {6, {2.30649999, 2.11810397, 0, -1e-300}}, {1'700'000'000'123}, {19000}, {19675}, 7, 2};
}

TEST(CardState, TextSurvivesARoundTripExactly)
{
    const std::vector<Phase> phases = {New{}, Learning{1, {1'700'000'600'123}}, Review{36501, {-5}, {-1}},
                                       Relearning{0, {9}}};
    for (const auto &phase : phases) {
        const auto state = stateWith(phase);
        const auto parsed = parseCardState(serialise(state));
        ASSERT_TRUE(parsed) << serialise(state);
        EXPECT_EQ(*parsed, state) << serialise(state);
    }
}

TEST(CardState, DamagedTextIsRefused)
{
    const std::string good = serialise(stateWith(Review{3, {1}, {2}}));
    struct Case
    {
        std::string text;
        const char *why;
    };
    const std::vector<Case> cases = {
        {"", "empty"},
        {good + " 1", "a field too many"},
        {good.substr(0, good.rfind(' ')), "a field too few"},
        {"2" + good.substr(1), "another format"},
        {"1 X" + good.substr(3), "unknown phase"},
        {"1 RR" + good.substr(3), "two letters"},
        {"1 N 0 0 0 0 0 0 -1 0 6 1 1 0 0", "negative reps"},
        {"1 N 0 0 0 0 0 0 1 0 256 1 1 0 0", "model out of range"},
        {"1 N 0 0 0 0 0 0 1 0 6 nan 1 0 0", "not a number"},
        {"1 N 0 0 0 0 0 0 1 0 6 1e999 1 0 0", "infinite"},
        {"1 N 0 0 99999999999 0 0 0 1 0 6 1 1 0 0", "day out of range"},
        {"1 N 0 0 0 0 0 0 1x 0 6 1 1 0 0", "letters in a number"},
    };
    for (const auto &c : cases) {
        const auto parsed = parseCardState(c.text);
        ASSERT_FALSE(parsed) << c.why;
        EXPECT_EQ(parsed.error().kind, base::ErrorKind::Corrupt) << c.why;
    }
}

TEST(CardState, ScheduledDaysAreZeroOutsideReview)
{
    EXPECT_EQ(scheduledDays(stateWith(Learning{1, {5}})), 0);
    EXPECT_EQ(scheduledDays(stateWith(Review{4, {5}, {6}})), 4);
    EXPECT_EQ(dueDay(stateWith(Review{4, {5}, {6}})), base::LocalDay{6});
    EXPECT_EQ(dueDay(stateWith(Learning{1, {5}})), base::LocalDay{19675}) << "the day of the last review";
    EXPECT_EQ(dueAt(stateWith(Relearning{1, {5}})), base::UtcMs{5});
}
} // namespace
} // namespace fagdansk::drill
