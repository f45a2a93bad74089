// Exercises with pictures, pairs and the meaning of a compound's parts.
#include "tests/wordlists/drill/sample_trade.h"
#include "wordlists/drill/exercise_builder.h"
#include "wordlists/drill/grading.h"
#include "wordlists/drill/pair_builder.h"
#include "wordlists/drill/plain_typed_judge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace fagdansk::drill {
namespace {

std::vector<glossary::Term> pictured()
{
    auto trade = sampleTrade();
    for (std::size_t i = 0; i < 8; ++i) {
        trade[i].picture = "picture-" + std::to_string(i);
        trade[i].translations["uk"] = {"слово " + std::to_string(i), glossary::ReviewState::Draft};
    }
    return trade;
}

template <class Wanted>
int countOf(const std::vector<glossary::Term> &trade, const CardKey &card, Rung rung, const ExerciseOptions &options)
{
    const ExerciseBuilder builder(trade, {});
    int count = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        SeededRandom random(seed);
        const auto exercise = builder.build(card, rung, options, random);
        EXPECT_TRUE(exercise.ok());
        count += exercise && std::holds_alternative<Wanted>(exercise->task) ? 1 : 0;
    }
    return count;
}

TEST(PictureExercises, AMeaningIsNowAndThenChosenAmongFourPictures)
{
    const CardKey card{termId("gasflaske"), Facet::Meaning};
    EXPECT_GT(countOf<PictureChoice>(pictured(), card, Rung::Recognise, {}), 10);
    EXPECT_GT(countOf<MeaningChoice>(pictured(), card, Rung::Recognise, {}), 10);
    EXPECT_EQ(countOf<PictureChoice>(sampleTrade(), card, Rung::Recognise, {}), 0) << "a trade without pictures";
}

TEST(PictureExercises, WhoCannotReadGetsNothingToRead)
{
    const ExerciseBuilder builder(pictured(), {});
    for (const auto &term : pictured()) {
        for (const auto facet : earAndPictureFacets(term)) {
            for (const auto rung : {Rung::Recognise, Rung::Recall, Rung::Produce}) {
                SeededRandom random(3);
                const auto exercise = builder.build({term.id, facet}, rung, {"uk", true, true, false}, random);
                ASSERT_TRUE(exercise) << term.lemma;
                const auto *choice = std::get_if<PictureChoice>(&exercise->task);
                ASSERT_NE(choice, nullptr) << term.lemma;
                EXPECT_EQ(choice->pictures.texts.size(), 4U);
                EXPECT_EQ(choice->pictures.texts.at(choice->pictures.right), term.picture);
                EXPECT_EQ(choice->word.empty(), facet == Facet::Listening);
            }
        }
    }
    EXPECT_TRUE(earAndPictureFacets(sampleTrade()[8]).empty());
}

TEST(PictureExercises, PairsAreFourWordsOfDifferentMeaning)
{
    const auto trade = pictured();
    const DistractorPool pool(trade, {});
    int made = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        SeededRandom random(seed);
        const auto task = pairMatch(pool, trade[6], "uk", random);
        if (!task) {
            continue;
        }
        ++made;
        ASSERT_EQ(task->words.size(), 4U);
        ASSERT_EQ(task->words.at(task->own), trade[6].lemma);
        std::set<std::size_t> meanings(task->meaningOf.begin(), task->meaningOf.end());
        ASSERT_EQ(meanings.size(), 4U);
        for (std::size_t i = 0; i < 4; ++i) {
            const auto *term = pool.named(task->words[i]);
            ASSERT_NE(term, nullptr);
            const auto &cue = task->meanings[task->meaningOf[i]];
            const auto *picture = std::get_if<PictureCue>(&cue);
            ASSERT_EQ(picture ? picture->picture : std::get<TranslationCue>(cue).text,
                      picture ? term->picture : term->translations.at("uk").text);
        }
    }
    EXPECT_EQ(made, 40);
    SeededRandom random(1);
    EXPECT_FALSE(pairMatch(DistractorPool(sampleTrade(), {}), sampleTrade()[6], "", random));
}

TEST(PictureExercises, APairIsGradedByItsOwnWord)
{
    SeededRandom random(5);
    auto pairs = pairMatch(DistractorPool(pictured(), {}), pictured()[6], "uk", random);
    ASSERT_TRUE(pairs);
    const auto right = pairs->meaningOf;
    const auto own = pairs->own;
    const Exercise exercise{{termId("gasflaske"), Facet::Meaning}, Rung::Recall, std::move(*pairs)};
    const auto outcome = [&](const std::vector<std::size_t> &meanings) {
        return gradeAnswer(exercise, Matched{meanings}, false, PlainTypedJudge({})).value().outcome;
    };
    EXPECT_EQ(outcome(right), Outcome::Right);
    auto others = right;
    std::swap(others[(own + 1) % 4], others[(own + 2) % 4]);
    EXPECT_EQ(outcome(others), Outcome::NearMiss);
    auto mixedUp = right;
    std::swap(mixedUp[own], mixedUp[(own + 1) % 4]);
    EXPECT_EQ(outcome(mixedUp), Outcome::Wrong);
    EXPECT_FALSE(gradeAnswer(exercise, Matched{{0}}, false, PlainTypedJudge({})));
}

TEST(PictureExercises, APartThatIsItselfAWordIsAskedFor)
{
    const auto trade = sampleTrade();
    const ExerciseBuilder builder(trade, {});
    int asked = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        SeededRandom random(seed);
        const auto exercise = builder.build({termId("byggehjelm"), Facet::Compound}, Rung::Recall, {}, random);
        ASSERT_TRUE(exercise);
        if (const auto *task = std::get_if<PartMeaning>(&exercise->task)) {
            ++asked;
            EXPECT_EQ(task->parts.at(task->asked).text, "hjelm");
            EXPECT_EQ(task->definitions.texts.at(task->definitions.right), "Den beskytter hovedet.");
        }
    }
    EXPECT_GT(asked, 5);
    EXPECT_LT(asked, 35);
    EXPECT_EQ(countOf<PartMeaning>(trade, {termId("gasslange"), Facet::Compound}, Rung::Recall, {}), 0);
}

TEST(PictureExercises, AReservedPartIsNotExplained)
{
    const ExerciseBuilder builder(sampleTrade(), {termId("hjelm")});
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        SeededRandom random(seed);
        const auto exercise = builder.build({termId("byggehjelm"), Facet::Compound}, Rung::Recall, {}, random);
        ASSERT_TRUE(exercise);
        ASSERT_FALSE(std::holds_alternative<PartMeaning>(exercise->task));
    }
}

} // namespace
} // namespace fagdansk::drill
