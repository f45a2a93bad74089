// A worksheet: every exercise can be solved in one way only, and the key is right.
#include "app/scenarios/worksheet.h"
#include "tests/support/temp_station.h"

#include <algorithm>
#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;

class WorksheetTest : public testing::Test
{
protected:
    std::vector<glossary::Term> terms(const std::string &trade)
    {
        auto all = station->content().terms(trade);
        EXPECT_TRUE(all.ok());
        return *all;
    }
    template <class T>
    static bool hasNoneTwice(const std::vector<T> &items)
    {
        return std::set<T>(items.begin(), items.end()).size() == items.size();
    }

    support::TempStation station;
    drill::SeededRandom random{11};
};

TEST_F(WorksheetTest, hasOneRightAnswerToEverythingInEveryTrade)
{
    for (const auto &trade : station->content().trades()) {
        auto all = terms(trade.slug);
        for (std::size_t first = 0; first < all.size(); first += mostWorksheetWords) {
            const auto last = std::min(all.size(), first + mostWorksheetWords);
            const std::vector<glossary::Term> some(all.begin() + static_cast<std::ptrdiff_t>(first),
                                                   all.begin() + static_cast<std::ptrdiff_t>(last));
            const auto sheet = makeWorksheet(trade.title, some, "pl", random);
            EXPECT_EQ(sheet.words.size(), some.size());
            EXPECT_TRUE(hasNoneTwice(sheet.meanings.right)) << trade.slug;
            EXPECT_TRUE(hasNoneTwice(sheet.gapWords)) << trade.slug;
            EXPECT_TRUE(hasNoneTwice(sheet.compounds.left)) << trade.slug;
            EXPECT_TRUE(hasNoneTwice(sheet.compounds.right)) << trade.slug;
            for (std::size_t i = 0; i < sheet.compounds.left.size(); ++i) {
                EXPECT_EQ(sheet.compounds.left[i] + sheet.compounds.right[sheet.compounds.key[i]],
                          sheet.compoundWords[i]);
            }
            for (std::size_t i = 0; i < sheet.meanings.left.size(); ++i) {
                const auto word = std::ranges::find(sheet.words, sheet.meanings.left[i], &WorksheetWord::word);
                ASSERT_NE(word, sheet.words.end());
                EXPECT_EQ(sheet.meanings.right[sheet.meanings.key[i]], word->meaning);
            }
            for (const auto &question : sheet.quiz) {
                const auto word = std::ranges::find(sheet.words, question.word, &WorksheetWord::word);
                ASSERT_NE(word, sheet.words.end());
                EXPECT_EQ(std::ranges::count(question.options, word->meaning), 1) << question.word;
                EXPECT_EQ(question.options[question.key], word->meaning);
            }
        }
    }
}

TEST_F(WorksheetTest, takesTheFirstWordsThatHaveAMeaning)
{
    auto all = terms("svejsning");
    all[0].definition.clear();
    const auto sheet = makeWorksheet("Svejsning", all, {}, random);
    ASSERT_EQ(sheet.words.size(), mostWorksheetWords);
    EXPECT_EQ(sheet.words.front().meaning, all[1].definition);
    EXPECT_TRUE(sheet.words.front().translation.empty());
}

TEST_F(WorksheetTest, leavesOutWhatItHasNothingFor)
{
    glossary::Term lone;
    lone.lemma = "fil";
    lone.definition = "Et redskab.";
    lone.parts = {{"", "fil"}};
    const auto sheet = makeWorksheet("Lille", {lone}, "ar", random);
    EXPECT_EQ(sheet.words.size(), 1U);
    EXPECT_TRUE(sheet.gaps.empty());
    EXPECT_TRUE(sheet.compounds.left.empty());
    EXPECT_TRUE(sheet.articles.empty());
    EXPECT_TRUE(sheet.quiz.empty()) << "there is no wrong meaning to choose";
    EXPECT_TRUE(makeWorksheet("Tom", {}, {}, random).words.empty());
}
} // namespace
