#include "wordlists/drill/load_question.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace fagdansk::drill {
namespace {
using glossary::LoadChart;

LoadChart chart()
{
    return {base::ContentId::parse("fagdansk/truck/diagram").value(),
            "Gaffeltruck",
            400,
            500,
            {{3300, 1600}, {4300, 1300}, {5000, 950}}};
}

TEST(LoadQuestion, EqualMomentsAboutTheFrontAxle)
{
    const auto one = chart();
    EXPECT_DOUBLE_EQ(capacityKg(one, one.levels[0], 500), 1600);
    EXPECT_DOUBLE_EQ(capacityKg(one, one.levels[0], 800), 1600.0 * 900 / 1200);
    EXPECT_DOUBLE_EQ(capacityKg(one, one.levels[0], 300), 1600) << "nearer the load stays";
}

TEST(LoadQuestion, NumbersAreWrittenTheDanishWay)
{
    EXPECT_EQ(danishNumber(950), "950");
    EXPECT_EQ(danishNumber(1600), "1.600");
    EXPECT_EQ(danishNumber(12000), "12.000");
}

/// The weight that a question names, from "Lasten vejer 1.250 kg."
int loadIn(const std::string &prompt)
{
    int load = 0;
    for (auto at = prompt.find("vejer ") + 6; prompt[at] != ' '; ++at) {
        load = prompt[at] == '.' ? load : load * 10 + (prompt[at] - '0');
    }
    return load;
}

TEST(LoadQuestion, TheAnswerFollowsFromTheChartAndIsNeverCloseToTheCurve)
{
    const auto one = chart();
    std::set<std::size_t> levels;
    std::set<std::size_t> rights;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        SeededRandom random(seed);
        const auto rung = seed % 2 == 0 ? Rung::Recognise : Rung::Recall;
        const auto question = loadQuestion(one, rung, random);
        const double capacity = capacityKg(one, one.levels.at(question.level), question.centreMm);
        const int load = loadIn(question.prompt);
        ASSERT_EQ(question.right, load <= capacity ? 0U : 1U) << question.prompt;
        ASSERT_GT(std::abs(load - capacity), 0.06 * capacity) << question.prompt;
        ASSERT_GT(load, 0);
        levels.insert(question.level);
        rights.insert(question.right);
    }
    EXPECT_EQ(levels.size(), one.levels.size());
    EXPECT_EQ(rights.size(), 2U);
}

TEST(LoadQuestion, OnlyOneAnswerIsWhatTheTruckMayCarryAtMost)
{
    const auto one = chart();
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        SeededRandom random(seed);
        const auto question = loadQuestion(one, Rung::Produce, random);
        const double capacity = capacityKg(one, one.levels.at(question.level), question.centreMm);
        ASSERT_GE(question.answers.size(), 2U) << question.prompt;
        ASSERT_LE(question.answers.size(), 4U);
        const auto most = danishNumber(static_cast<int>(std::floor(capacity / 50)) * 50) + " kg";
        ASSERT_EQ(question.answers.at(question.right), most);
        ASSERT_EQ(std::ranges::count(question.answers, most), 1);
    }
}

} // namespace
} // namespace fagdansk::drill
