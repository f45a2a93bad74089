// Words to look up: one's own, all of them, and those that a search finds.
#include "app/scenarios/practice_run.h"
#include "app/scenarios/word_list.h"
#include "tests/support/practice_answers.h"
#include "tests/support/screening_walk.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using scenarios::WordScope;
using scenarios::WordState;

class WordList : public testing::Test
{
protected:
    WordList() : person(enrolled(*station, "Amina")) {}

    std::vector<scenarios::ListedWord> words(const std::string &query, WordScope scope)
    {
        auto list = scenarios::wordList(*station, person, query, scope);
        EXPECT_TRUE(list.ok());
        return std::move(*list);
    }
    void practise()
    {
        auto run = scenarios::PracticeRun::start(*station, {person, "svejsning", 10, "ar", 7});
        ASSERT_TRUE(run.ok());
        for (int i = 0; i < 12; ++i) {
            const auto exercise = (*run)->next(*station);
            ASSERT_TRUE(exercise);
            station.clock.advance(5'000);
            const auto answer = i == 2 ? drill::Answer(drill::DoNotKnow{}) : rightAnswer(*exercise);
            ASSERT_TRUE((*run)->answer(*station, *exercise, answer, false, 5'000).ok());
        }
    }

    TempStation station;
    base::PersonId person;
};

TEST_F(WordList, whoHasMetNothingSeesEveryTrade)
{
    EXPECT_TRUE(words("", WordScope::Begun).empty());
    const auto all = words("", WordScope::All);
    EXPECT_GT(all.size(), 1000U);
    EXPECT_TRUE(std::ranges::all_of(all, [](const auto &word) { return word.state == WordState::NotBegun; }));
}

TEST_F(WordList, onesOwnWordsAndOnesOwnTrades)
{
    practise();
    const auto mine = words("", WordScope::Begun);
    ASSERT_FALSE(mine.empty());
    EXPECT_TRUE(std::ranges::all_of(mine, [](const auto &word) { return word.state == WordState::InProgress; }));
    const auto all = words("", WordScope::All);
    EXPECT_EQ(all.size(), station->content().terms("svejsning")->size());
    EXPECT_EQ(std::ranges::count_if(all, [](const auto &word) { return word.state != WordState::NotBegun; }),
              std::ssize(mine));
}

TEST_F(WordList, aSearchReachesEveryTradeAndTellsTheState)
{
    practise();
    const auto begun = words("", WordScope::Begun).front();
    const auto found = words(begun.term->lemma, WordScope::Begun);
    const auto again = std::ranges::find(found, begun.term->id, [](const auto &word) { return word.term->id; });
    ASSERT_NE(again, found.end());
    EXPECT_EQ(again->state, WordState::InProgress);
    const auto truck = words("lastediagram", WordScope::Begun);
    ASSERT_FALSE(truck.empty());
    EXPECT_EQ(truck.front().term->lemma, "lastediagram");
    EXPECT_EQ(truck.front().state, WordState::NotBegun);
    EXPECT_EQ(words("   ", WordScope::Begun).size(), words("", WordScope::Begun).size());
}

} // namespace
