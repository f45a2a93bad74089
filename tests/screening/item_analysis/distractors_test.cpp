#include "screening/item_analysis/distractors.h"

#include <gmock/gmock.h>

#include <cmath>

namespace fagdansk::item_analysis {
namespace {
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Distractors, statisticsByHand)
{
    // Abilities -1, 0, 1, 2: mean 0.5, variance 1.25. Option 1 is chosen by 1 and 2.
    const auto options = optionStatistics({{0, -1}, {2, 0}, {1, 1}, {1, 2}}, 4);
    EXPECT_EQ(options[1].chosen, 2U);
    EXPECT_DOUBLE_EQ(options[1].meanAbility.value(), 1.5);
    EXPECT_NEAR(options[1].pointBiserial.value(), 1.0 / std::sqrt(1.25), 1e-12);
    EXPECT_LT(options[0].pointBiserial.value(), 0.0);
    EXPECT_EQ(options[3], OptionStatistics());
}

TEST(Distractors, noCorrelationWithoutDifferences)
{
    EXPECT_FALSE(optionStatistics({{0, 1}, {0, 2}}, 2)[0].pointBiserial) << "all chose it";
    EXPECT_FALSE(optionStatistics({{0, 1}, {1, 1}}, 2)[0].pointBiserial) << "all are equally able";
    EXPECT_EQ(optionStatistics({}, 1)[0], OptionStatistics()) << "nobody";
}

TEST(Distractors, namesTheOptionsThatDrawTheStrong)
{
    std::vector<Choice> choices;
    for (int i = 0; i < 30; ++i) {
        choices.push_back({0, 0.5});
        choices.push_back({1, -0.5});
    }
    for (std::size_t i = 0; i < fewestChoices - 1; ++i) {
        choices.push_back({2, 1.5});
    }
    EXPECT_THAT(drawingTheStrong(optionStatistics(choices, 3), 0), IsEmpty()) << "so few may be chance";
    choices.push_back({2, 1.5});
    EXPECT_THAT(drawingTheStrong(optionStatistics(choices, 3), 0), ElementsAre(2U));
    EXPECT_THAT(drawingTheStrong(optionStatistics(choices, 4), 3), IsEmpty()) << "nobody chose the key";
}

} // namespace
} // namespace fagdansk::item_analysis
