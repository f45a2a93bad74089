#include "wordlists/lexicon/course_terms.h"
#include "wordlists/lexicon/slip_cost.h"

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

TEST(SlipCost, KnowsWhatLearnersConfuse)
{
    const Case cases[]{
        {U"hjelm", U"hjelm", 0, "same"},
        {U"løft", U"loeft", 0, "keyboard"},
        {U"støj", U"stoj", 0.2, "keyboard"},
        {U"palle", U"balle", 0.3, "Arabic has no p"},
        {U"ventil", U"fentil", 0.3, "Somali has no v"},
        {U"smitte", U"simitte", 0.4, "a vowel in a cluster, Tigrinya"},
        {U"sprit", U"isbrit", 0.6, "a vowel before a cluster, and p"},
        {U"gasflaske", U"gaslaske", 0.5, "a consonant lost from a cluster, Vietnamese"},
        {U"gulvvask", U"gulvask", 0.25, "one of two"},
        {U"ladestation", U"ladestasyon", 0.3, "Turkish"},
        {U"kontakt", U"contact", 0.4, "Romanian"},
        {U"elektrode", U"elketrode", 0.5, "swapped"},
        {U"hånd", U"hån", 0.3, "silent d"},
        {U"lampe", U"lamqxe", 2.0, "ordinary edits"},
        {U"", U"bil", 2.4, "all added"},
    };
    for (const auto &c : cases) {
        EXPECT_NEAR(slipCost(c.expected, c.typed, 100), c.cost, 1e-9) << c.why;
    }
    EXPECT_TRUE(std::isinf(slipCost(std::u32string(65, U'a'), U"a", 100)));
}

std::vector<std::u32string> smallWorld()
{
    std::vector<std::u32string> words{U""};
    for (std::size_t i = 0; i < words.size() && words[i].size() < 4; ++i) {
        for (const char32_t c : std::u32string_view(U"bpdejø")) {
            words.push_back(words[i] + c);
        }
    }
    return words;
}

TEST(SlipCost, ALimitHidesOnlyWhatIsAboveIt)
{
    const auto words = smallWorld();
    for (std::size_t i = 0; i < words.size(); i += 7) {
        for (const auto &typed : words) {
            const double cost = slipCost(words[i], typed, 100);
            ASSERT_GE(cost, 0);
            ASSERT_EQ(cost == 0, words[i] == typed);
            const double limited = slipCost(words[i], typed, 0.6);
            if (cost <= 0.6) {
                ASSERT_DOUBLE_EQ(limited, cost);
            } else {
                ASSERT_GT(limited, 0.6);
            }
        }
    }
}

/// The longest pieces reach over the most places.
TEST(SlipCost, ALimitIsMetExactly)
{
    for (const auto *typed : {U"stasiyon", U"stasjon", U"statie", U"estasiyon", U"station"}) {
        const double cost = slipCost(U"station", typed, 100);
        EXPECT_DOUBLE_EQ(slipCost(U"station", typed, cost), cost);
        EXPECT_GT(slipCost(U"station", typed, cost - 0.01), cost - 0.01);
    }
}

/// The terms skip what is certainly too far: they must find what trying each of them finds.
TEST(CourseTermsTest, SkipsNothingThatIsNear)
{
    std::vector<std::string> lemmas;
    for (const auto *word : {"palle", "plade", "lodning", "station", "reol", "støj", "værn", "hygiejne", "kemikalie",
                             "ventil", "sprit", "moppe", "gaffel", "kabel", "mast", "dosering", "smitte", "kontakt"}) {
        lemmas.emplace_back(word);
    }
    const std::vector<std::string> typed{"balle",  "blade",   "lotning", "stasyon",  "stacion",    "stasiyon",
                                         "riol",   "stoej",   "vaern",   "gigiejne", "kjemikalie", "fentil",
                                         "isbrit", "mobe",    "gafel",   "cabel",    "contact",    "desering",
                                         "simite", "kontagd", "whentil", "chabel",   "qontakt"};
    CourseTerms terms;
    for (const auto &lemma : lemmas) {
        terms.add(lemma, {});
    }
    const auto points = [](const std::string &word) { return std::u32string(word.begin(), word.end()); };
    for (const auto &word : typed) {
        const auto nearest = terms.nearest(word, lemmas.size());
        for (const auto &lemma : lemmas) {
            CourseTerms one;
            one.add(lemma, {});
            if (lemma.find("\xC3") == std::string::npos) {
                const double cost = slipCost(points(lemma), points(word), 100);
                EXPECT_TRUE(one.hasNearer(word, cost + 0.01, {})) << lemma << " " << word << " " << cost;
                EXPECT_FALSE(one.hasNearer(word, cost - 0.01, {})) << lemma << " " << word;
            }
        }
        EXPECT_EQ(nearest.size(), lemmas.size());
    }
}

TEST(CourseTermsTest, FindsTermsInAnyForm)
{
    CourseTerms terms;
    const std::vector<std::string> forms{"gaflen", "gafler"};
    terms.add("gaffel", forms);
    terms.add("gavl", {});
    EXPECT_EQ(terms.lemmasOf("Gafler"), std::vector<std::string>{"gaffel"});
    EXPECT_TRUE(terms.lemmasOf("gafel").empty());
    EXPECT_EQ(terms.nearest("gafel", 1), std::vector<std::string>{"gaffel"});
    EXPECT_TRUE(terms.nearest("", 5).size() <= 5);
    EXPECT_TRUE(terms.nearest(std::string(10'000, 'x') + "\xFF", 5).empty());
}

} // namespace
} // namespace fagdansk::lexicon
