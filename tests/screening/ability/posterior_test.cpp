#include "screening/ability/posterior.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace fagdansk::ability {
namespace {

const UncertainItem known{{1.0, {-0.4, 0.9}}, 0.0};
const UncertainItem guessed{{1.0, {-0.4, 0.9}}, expertDifficultySd};

TEST(UncertainItem, aKnownPlaceIsTheModelItself)
{
    for (const double theta : {-3.0, 0.0, 0.7, 4.0}) {
        const auto scores = expectedScores(known, theta);
        EXPECT_EQ(scores.probabilities, categoryProbabilities(known.parameters, theta));
        EXPECT_NEAR(scores.information, information(known.parameters, theta), 1e-12);
    }
}

TEST(UncertainItem, isTheMeanOverItsPlaces)
{
    // By Simpson's rule over eight standard deviations: another rule, another range.
    constexpr int n = 4000;
    const double theta = 0.3;
    std::vector<double> expected(3);
    for (int i = 0; i <= n; ++i) {
        const double z = -8.0 + 16.0 * i / n;
        const double weight = (i == 0 || i == n ? 1
                               : i % 2          ? 4
                                                : 2) *
                              16.0 / n / 3 * std::exp(-z * z / 2) / std::sqrt(2 * std::acos(-1.0));
        const auto at = categoryProbabilities(guessed.parameters, theta - z * guessed.difficultySd);
        for (std::size_t k = 0; k < at.size(); ++k) {
            expected[k] += weight * at[k];
        }
    }
    const auto scores = expectedScores(guessed, theta);
    for (std::size_t k = 0; k < expected.size(); ++k) {
        EXPECT_NEAR(scores.probabilities[k], expected[k], 1e-5);
    }
    EXPECT_NEAR(std::accumulate(scores.probabilities.begin(), scores.probabilities.end(), 0.0), 1.0, 1e-12);
}

TEST(UncertainItem, tellsLessNearItsPlace)
{
    EXPECT_LT(expectedScores(guessed, 0.25).information, 0.95 * expectedScores(known, 0.25).information);
}

TEST(UncertainItem, informationIsTheSlopesSquareOverTheProbability)
{
    constexpr double h = 1e-5;
    const UncertainItem steep{{1.7, {-0.4, 0.9}}, 0.3};
    for (const auto &item : {guessed, steep}) {
        for (const double theta : {-3.0, -1.0, 0.25, 1.0}) {
            const auto up = expectedScores(item, theta + h).probabilities;
            const auto down = expectedScores(item, theta - h).probabilities;
            const auto here = expectedScores(item, theta);
            double sum = 0.0;
            for (std::size_t k = 0; k < up.size(); ++k) {
                const double slope = (up[k] - down[k]) / (2 * h);
                sum += slope * slope / here.probabilities[k];
            }
            EXPECT_NEAR(here.information, sum, 1e-7);
        }
    }
}

TEST(Posterior, startsAsThePrior)
{
    const Posterior prior;
    EXPECT_NEAR(prior.moments().mean, 0.0, 1e-12);
    EXPECT_NEAR(prior.moments().sd, 1.0, 1e-6);
    EXPECT_NEAR(prior.above(0.0), 0.5, 1e-12);
    EXPECT_NEAR(prior.above(1.0), 0.158655, 2e-3);
    EXPECT_EQ(prior.above(-9.0), 1.0);
    EXPECT_EQ(prior.above(9.0), 0.0);
}

TEST(Posterior, aGuessedPlaceMovesLessAndStaysLessSure)
{
    Posterior sure;
    Posterior unsure;
    for (int i = 0; i < 6; ++i) {
        sure.add(ItemCurves(known), 2);
        unsure.add(ItemCurves(guessed), 2);
    }
    EXPECT_LT(unsure.moments().mean, sure.moments().mean);
    EXPECT_GT(unsure.moments().sd, sure.moments().sd);
    EXPECT_LT(unsure.above(0.5), sure.above(0.5));
}

TEST(ItemCurves, informationLiesBetweenTheNodes)
{
    const ItemCurves curves(guessed);
    for (const double theta : {-5.93, -0.51, 0.0, 0.33, 2.2}) {
        EXPECT_NEAR(curves.informationAt(theta), expectedScores(guessed, theta).information, 2e-3) << theta;
    }
    EXPECT_EQ(curves.informationAt(-8.0), curves.informationAt(-6.0));
    EXPECT_EQ(curves.informationAt(8.0), curves.informationAt(6.0));
}

} // namespace
} // namespace fagdansk::ability
