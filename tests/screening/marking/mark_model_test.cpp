#include "screening/marking/mark_model.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace fagdansk::marking {
namespace {

Signs with(std::initializer_list<std::pair<Sign, double>> values)
{
    Signs signs{};
    for (const auto &[sign, value] : values) {
        signs[static_cast<std::size_t>(sign)] = value;
    }
    return signs;
}

const Signs full = with({{Sign::RulePartly, 1},
                         {Sign::RuleFull, 1},
                         {Sign::What, 1},
                         {Sign::Purpose, 1},
                         {Sign::Evidence, 1.6},
                         {Sign::Own, 1},
                         {Sign::Length, 2.2},
                         {Sign::WhatWords, 0.7},
                         {Sign::PurposeWords, 1.1},
                         {Sign::Defining, 0.3}});

TEST(MarkModel, ChancesAreChances)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> value(-1.0, 3.0);
    for (int round = 0; round < 2'000; ++round) {
        Signs signs{};
        for (double &sign : signs) {
            sign = value(random);
        }
        const auto chances = chancesOf(signs, round % 2 == 0);
        EXPECT_NEAR(std::accumulate(chances.begin(), chances.end(), 0.0), 1.0, 1e-9);
        for (const double chance : chances) {
            EXPECT_GE(chance, 0.0);
        }
    }
}

TEST(MarkModel, MarksWhatIsPlain)
{
    EXPECT_EQ(judge(chancesOf(full, true), true, {}).mark, Mark::Explained);
    EXPECT_GT(judge(chancesOf(full, true), true, {}).confidence, 0.7);
    EXPECT_EQ(judge(chancesOf(with({{Sign::Length, 2}, {Sign::Other, 1}, {Sign::Unread, 1.5}}), true), true, {}).mark,
              Mark::NotExplained);
    for (const auto &plain : {PlainSigns{.isEmpty = true}, PlainSigns{.saysNotKnowing = true}}) {
        const auto judged = judge(chancesOf(full, true), true, plain);
        EXPECT_EQ(judged.mark, Mark::NotExplained);
        EXPECT_TRUE(judged.sure && judged.isPlain);
    }
    EXPECT_FALSE(judge(chancesOf(full, true), true, {.isHardToRead = true}).sure) << "an essay is not read whole";
}

TEST(MarkModel, AFalseClaimNeverHelps)
{
    auto worse = full;
    worse[static_cast<std::size_t>(Sign::Contradicted)] = 1;
    EXPECT_LT(chancesOf(worse, true)[2], chancesOf(full, true)[2]);
    EXPECT_GT(chancesOf(worse, true)[0], chancesOf(full, true)[0]);
    auto wrong = full;
    wrong[static_cast<std::size_t>(Sign::Wrong)] = 0.5;
    EXPECT_LT(chancesOf(wrong, true)[2], chancesOf(full, true)[2]);
}

TEST(MarkModel, EverySignHasItsName)
{
    for (std::size_t i = 0; i < signCount; ++i) {
        EXPECT_FALSE(nameOf(static_cast<Sign>(i)).empty());
    }
}

} // namespace
} // namespace fagdansk::marking
