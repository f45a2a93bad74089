#include "wordlists/lexicon/spelling_distance.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace fagdansk::lexicon {
namespace {

struct Case
{
    std::u32string expected;
    std::u32string typed;
    double cost;
    const char *why;
};

TEST(SpellingDistance, CountsLearnersSlipsCheaply)
{
    const Case cases[]{
        {U"hjelm", U"hjelm", 0, "same"},
        {U"påle", U"paale", 0, "aa for å"},
        {U"løft", U"loeft", 0, "oe for ø"},
        {U"pind", U"bind", 0.5, "p and b"},
        {U"støj", U"stoj", 0.5, "no ø on the keyboard"},
        {U"maske", U"masge", 0.5, "k and g"},
        {U"beskytte", U"beskyte", 0.4, "one t"},
        {U"svejse", U"svesje", 0.7, "swapped"},
        {U"gnist", U"nist", 1.0, "a first letter is never silent"},
        {U"hånd", U"hån", 0.5, "silent d"},
        {U"lampe", U"lamqxe", 2.0, "ordinary edits"},
        {U"", U"bil", 3.0, "all added"},
    };
    for (const auto &c : cases) {
        EXPECT_NEAR(spellingCost(c.expected, c.typed, 100), c.cost, 1e-9) << c.why;
    }
}

/// All words up to three letters over an alphabet with an alike pair, a digraph's letters and a silent letter.
std::vector<std::u32string> smallWorld()
{
    std::vector<std::u32string> words{U""};
    for (std::size_t i = 0; i < words.size() && words[i].size() < 3; ++i) {
        for (const char32_t c : std::u32string_view(U"bpadø")) {
            words.push_back(words[i] + c);
        }
    }
    return words;
}

TEST(SpellingDistance, HoldsItsLawsInASmallWorld)
{
    const auto words = smallWorld();
    for (const auto &a : words) {
        for (const auto &b : words) {
            const double cost = spellingCost(a, b, 100);
            ASSERT_GE(cost, 0);
            ASSERT_LE(cost, static_cast<double>(a.size() + b.size()));
            if (a == b) {
                ASSERT_EQ(cost, 0);
            }
            const double limited = spellingCost(a, b, 1.0);
            if (cost <= 1.0) { // a limit hides only what is above it
                ASSERT_DOUBLE_EQ(limited, cost);
            } else {
                ASSERT_GT(limited, 1.0);
            }
        }
    }
}

TEST(SpellingDistance, VeryLongWordsAreInfinitelyFar)
{
    EXPECT_TRUE(std::isinf(spellingCost(std::u32string(65, U'a'), U"a", 100)));
}

} // namespace
} // namespace fagdansk::lexicon
