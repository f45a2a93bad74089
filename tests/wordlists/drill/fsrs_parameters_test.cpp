#include "wordlists/drill/fsrs_parameters.h"
#include "wordlists/drill/fsrs_scheduler.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

namespace fagdansk::drill {
namespace {
std::string listOf(int count, const std::string &between)
{
    std::string out;
    for (int i = 1; i <= count; ++i) {
        out += (i == 1 ? "" : between) + std::to_string(i) + ".5";
    }
    return out;
}

TEST(FsrsParameters, WeightsAreReadInEveryWritingNamed)
{
    const std::vector<std::string> texts = {
        listOf(21, " "),
        listOf(21, "\n") + "\n",
        "[" + listOf(21, ", ") + "]",
        R"({"reviews": 12, "weights": [)" + listOf(21, ",") + R"(], "seconds": 3})",
        "\xEF\xBB\xBF" + listOf(21, ",\r\n"),
    };
    for (const auto &text : texts) {
        const auto weights = parseWeights(text);
        ASSERT_TRUE(weights) << text << ": " << weights.error().detail;
        EXPECT_EQ((*weights)[0], 1.5) << text;
        EXPECT_EQ((*weights)[20], 21.5) << text;
    }
}

TEST(FsrsParameters, OtherTextsAreRefused)
{
    for (const auto &text : {listOf(20, " "), listOf(22, " "), listOf(20, ",") + ",x", std::string(),
                             "[" + listOf(21, ","), listOf(20, ",") + ",nan"}) {
        const auto weights = parseWeights(text);
        ASSERT_FALSE(weights) << text;
        EXPECT_EQ(weights.error().kind, base::ErrorKind::InvalidInput);
    }
}

TEST(FsrsParameters, WeightsMoveIntoTheirBounds)
{
    FsrsWeights wild;
    wild.fill(-1000);
    EXPECT_EQ(clipWeights(wild, 1)[0], 0.001);
    EXPECT_EQ(clipWeights(wild, 1)[20], 0.1);
    wild.fill(1000);
    EXPECT_EQ(clipWeights(wild, 1)[4], 10);
    EXPECT_EQ(clipWeights(wild, 1)[17], 2);
    EXPECT_EQ(clipWeights(defaultFsrsWeights, 1), defaultFsrsWeights);
}

// sqrt(-(ln 1.4835 + ln(2^0.2629 - 1) + 0.3 * 1.6483) / n), worked out by hand for n = 2 and 8.
TEST(FsrsParameters, SeveralRelearningStepsLowerTheSameDayWeights)
{
    auto weights = defaultFsrsWeights;
    weights[17] = 2;
    EXPECT_NEAR(clipWeights(weights, 2)[17], 0.6004, 1e-3);
    EXPECT_NEAR(clipWeights(weights, 8)[17], 0.3002, 1e-3);
    EXPECT_EQ(clipWeights(weights, 1)[17], 2);
}

TEST(FsrsParameters, ImpossibleParametersAreRefused)
{
    const auto refused = [](auto change) {
        FsrsParameters parameters;
        change(parameters);
        return !FsrsScheduler::create(parameters).ok();
    };
    EXPECT_TRUE(refused([](auto &p) { p.weights[3] = std::numeric_limits<double>::quiet_NaN(); }));
    EXPECT_TRUE(refused([](auto &p) { p.desiredRetention = 0; }));
    EXPECT_TRUE(refused([](auto &p) { p.desiredRetention = 1; }));
    EXPECT_TRUE(refused([](auto &p) { p.learningMinutes = {1, 0}; }));
    EXPECT_TRUE(refused([](auto &p) { p.relearningMinutes = {-1}; }));
    EXPECT_TRUE(refused([](auto &p) { p.maximumIntervalDays = 0; }));
    EXPECT_FALSE(refused([](auto &) {}));
}
} // namespace
} // namespace fagdansk::drill
