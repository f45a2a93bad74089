#include "tests/wordlists/drill/sample_trade.h"
#include "wordlists/drill/exercise_builder.h"
#include "wordlists/drill/grading.h"
#include "wordlists/drill/plain_typed_judge.h"
#include "wordlists/drill/rehearsal_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace fagdansk::drill {
namespace {

glossary::Rehearsals sampleRehearsals()
{
    return {{{termId("quiz-hjelm"), "Hvornår slår du hjelmen ned?", {"Før", "Under", "Efter"}, 0, "Lyset skader."},
             {termId("quiz-gas"), "Hvor står flasken?", {"Ude", "Fast", "Løst"}, 1, "Den kan vælte."}},
            {{termId("taend"), "Tænd apparatet", {"a", "b", "c", "d", "e", "f", "g"}}},
            {{termId("diagram"), "Truck", 400, 500, {{3300, 1600}, {4300, 1300}}}}};
}

Exercise built(const CardKey &card, Rung rung, std::uint64_t seed = 1)
{
    SeededRandom random(seed);
    auto exercise = ExerciseBuilder(sampleTrade(), {}, sampleRehearsals()).build(card, rung, {}, random);
    EXPECT_TRUE(exercise.ok()) << card.text();
    return std::move(exercise).value();
}

Outcome outcomeOf(const Exercise &exercise, const Answer &answer)
{
    const auto graded = gradeAnswer(exercise, answer, false, PlainTypedJudge({}));
    EXPECT_TRUE(graded.ok());
    return graded->outcome;
}

TEST(RehearsalBuilder, AQuizRowKeepsTheOrderOfItsAnswers)
{
    const auto exercise = built({termId("quiz-gas"), Facet::Quiz}, Rung::Recognise);
    const auto &quiz = std::get<QuizChoice>(exercise.task);
    EXPECT_EQ(quiz.answers.texts, (std::vector<std::string>{"Ude", "Fast", "Løst"}));
    EXPECT_EQ(outcomeOf(exercise, Chosen{1}), Outcome::Right);
    EXPECT_EQ(outcomeOf(exercise, Chosen{0}), Outcome::Wrong);
}

TEST(RehearsalBuilder, StepsAreARunOutOfOrderAndMoreOfThemOnAHigherRung)
{
    const auto all = sampleRehearsals().instructions.front().steps;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        for (const auto &[rung, count] :
             {std::pair(Rung::Recognise, 3U), std::pair(Rung::Recall, 4U), std::pair(Rung::Produce, 5U)}) {
            const auto exercise = built({termId("taend"), Facet::Order}, rung, seed);
            const auto &task = std::get<StepOrder>(exercise.task);
            ASSERT_EQ(task.steps.size(), count);
            std::vector<std::string> inOrder;
            for (const auto step : task.order) {
                inOrder.push_back(task.steps.at(step));
            }
            ASSERT_NE(inOrder, task.steps) << "shown in the right order";
            ASSERT_NE(std::search(all.begin(), all.end(), inOrder.begin(), inOrder.end()), all.end())
                << "no run of the instruction";
        }
    }
}

TEST(RehearsalBuilder, TwoNeighbouringStepsChangedOverAreANearMiss)
{
    const auto exercise = built({termId("taend"), Facet::Order}, Rung::Recall);
    auto order = std::get<StepOrder>(exercise.task).order;
    EXPECT_EQ(outcomeOf(exercise, Ordered{order}), Outcome::Right);
    std::swap(order[1], order[2]);
    EXPECT_EQ(outcomeOf(exercise, Ordered{order}), Outcome::NearMiss);
    std::swap(order[0], order[3]);
    EXPECT_EQ(outcomeOf(exercise, Ordered{order}), Outcome::Wrong);
    EXPECT_FALSE(gradeAnswer(exercise, Ordered{{0, 1}}, false, PlainTypedJudge({})));
    EXPECT_FALSE(gradeAnswer(exercise, Chosen{0}, false, PlainTypedJudge({})));
}

TEST(RehearsalBuilder, ALoadChartIsAskedAboutAnewEachTime)
{
    const CardKey card{termId("diagram"), Facet::Chart};
    const auto first = built(card, Rung::Recall, 1);
    const auto &question = std::get<ChartReading>(first.task).question;
    EXPECT_EQ(outcomeOf(first, Chosen{question.right}), Outcome::Right);
    bool differs = false;
    for (std::uint64_t seed = 2; seed < 6; ++seed) {
        differs =
            differs || std::get<ChartReading>(built(card, Rung::Recall, seed).task).question.prompt != question.prompt;
    }
    EXPECT_TRUE(differs);
}

TEST(RehearsalBuilder, AFacetBelongsToItsOwnKindOnly)
{
    const auto rehearsals = sampleRehearsals();
    SeededRandom random(1);
    EXPECT_FALSE(buildRehearsal(rehearsals, {termId("quiz-gas"), Facet::Order}, Rung::Recall, random));
    EXPECT_FALSE(buildRehearsal(rehearsals, {termId("diagram"), Facet::Quiz}, Rung::Recall, random));
    EXPECT_FALSE(buildRehearsal(rehearsals, {termId("hjelm"), Facet::Chart}, Rung::Recall, random));
}

TEST(RehearsalBuilder, RehearsalsComeBetweenTheWordsAndNoneIsLost)
{
    std::vector<PlannedTerm> words;
    for (const auto &term : sampleTrade()) {
        words.push_back({term.id, facetsOf(term)});
    }
    words.resize(11);
    const auto planned = withRehearsals(words, sampleRehearsals(), 5);
    ASSERT_EQ(planned.size(), 15U);
    EXPECT_EQ(planned[5].facets, (std::vector{Facet::Chart}));
    EXPECT_EQ(planned[11].facets, (std::vector{Facet::Order}));
    EXPECT_EQ(planned[13].facets, (std::vector{Facet::Quiz}));
    EXPECT_EQ(planned[14].facets, (std::vector{Facet::Quiz}));
}

} // namespace
} // namespace fagdansk::drill
