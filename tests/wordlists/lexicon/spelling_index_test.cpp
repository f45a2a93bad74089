// The nearest of many words to a misspelling, in Danish and other alphabets.
#include "wordlists/lexicon/spelling_index.h"

#include <gtest/gtest.h>

#include <string>

namespace fagdansk::lexicon {
namespace {

using Numbers = std::vector<int>;

const std::vector<NamedSpelling> spellings{
    {"svejsehjelm", 1}, {"welding helmet", 1}, {"helmet", 1},  {"خوذة لحام", 1}, {"przyłbica", 1}, {"gaffeltruck", 2},
    {"hammer", 3},      {"hammer", 4},         {"hamster", 5}, {"pH", 6},        {"", 7}};

TEST(SpellingIndex, findsTheNearestWordsOfAnyLanguage)
{
    const SpellingIndex index(spellings);
    const struct
    {
        const char *typed;
        Numbers expected;
    } cases[] = {
        {"svejsehjelm", {1}},
        {"svejshjælm", {1}},     // a letter lost, one heard otherwise
        {"Welding-helmut", {1}}, // spaces, hyphens and capitals do not count
        {"helmt", {1}},
        {"خوذه لحام", {1}},
        {"przylbica", {1}}, // another keyboard
        {"gafeltruk", {2}},
        {"hamer", {3, 4}},    // one spelling, two things; hamster is no slip away
        {"hamstr", {5}},      // a slip, which hammer is not
        {"hhhhmmmmrrrr", {}}, // letters struck again are cheap, but not for ever
        {"fisketorsk", {}},   // near to nothing
        {"ph", {}},           // too short
        {"", {}},
        {"\xff\xfe\x80", {}}, // no text at all
    };
    for (const auto &[typed, expected] : cases) {
        EXPECT_EQ(index.nearest(typed, 10), expected) << typed;
    }
    EXPECT_EQ(index.nearest("hamer", 1), Numbers{3});
    EXPECT_EQ(index.nearest("hamer", 0), Numbers{});
    EXPECT_EQ(index.nearest(std::string(5000, 'a'), 10), Numbers{});
    EXPECT_EQ(SpellingIndex().nearest("hammer", 10), Numbers{});
}

TEST(SpellingIndex, comesBackFromItsText)
{
    const SpellingIndex index(spellings);
    const auto again = SpellingIndex::fromText(index.text());
    EXPECT_EQ(again.text(), index.text());
    EXPECT_EQ(again.nearest("svejshjælm", 10), Numbers{1});
}

TEST(SpellingIndex, leavesOutLinesThatAreNone)
{
    EXPECT_EQ(SpellingIndex::fromText("hammer\t3\nsav\nsøm\tx\nskrue\t4 \nbord\t\n\t5\n\n").text(), "hammer\t3\n");
}

} // namespace
} // namespace fagdansk::lexicon
