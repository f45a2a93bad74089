#include "app/scenarios/form_choice.h"

#include <gtest/gtest.h>

namespace {
using namespace fagdansk;
using scenarios::ScreeningSummary;

ScreeningSummary screening(const std::string &trade, const std::string &letter, std::int64_t day)
{
    ScreeningSummary summary;
    summary.trade = trade;
    summary.formLetter = letter;
    summary.startedAt = base::UtcMs{day * 24 * 3'600'000};
    return summary;
}

TEST(ProposedForm, isOneThatWasNotSeenElseTheOneFurthestBack)
{
    struct Case
    {
        std::vector<std::string> letters;
        std::vector<ScreeningSummary> before;
        std::string proposed;
        const char *why;
    };
    const Case cases[] = {
        {{"A", "B", "C"}, {}, "A", "nothing seen"},
        {{"A", "B", "C"}, {screening("truck", "A", 3)}, "B", "A is seen"},
        {{"A", "B", "C"}, {screening("svejsning", "A", 3)}, "A", "another trade's A is another form"},
        {{"A", "B"},
         {screening("truck", "A", 9), screening("truck", "B", 5), screening("truck", "A", 1)},
         "B",
         "all seen: A was seen again later"},
        {{}, {}, "", "a trade without forms"},
    };
    for (const auto &one : cases) {
        EXPECT_EQ(scenarios::proposedForm(one.letters, "truck", one.before), one.proposed) << one.why;
    }
}
} // namespace
