// Differential: our fits against those of fsrs-rs for the same simulated logs (make_fit_references.mjs).
#include "tests/wordlists/drill/simulated_learners.h"
#include "wordlists/drill/fsrs_fit.h"
#include "wordlists/drill/fsrs_loss.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>

namespace fagdansk::drill {
namespace {
using enum Grade;

struct Reference
{
    std::string population;
    std::uint64_t seed = 0;
    std::size_t reviews = 0;
    double logLoss = 0; ///< as the script worked it out from fsrs-rs' weights
    FsrsWeights weights{};
};

std::vector<Reference> references()
{
    std::ifstream in(FAGDANSK_SOURCE_DIR "/tests/corpora/fsrs/fits.csv");
    std::vector<Reference> out;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::ranges::replace(line, ',', ' ');
        std::istringstream fields(line);
        Reference reference;
        fields >> reference.population >> reference.seed >> reference.reviews >> reference.logLoss;
        for (double &weight : reference.weights) {
            fields >> weight;
        }
        EXPECT_TRUE(fields) << line;
        out.push_back(reference);
    }
    return out;
}

TEST(FsrsFit, ForetellsNoWorseThanFsrsRs)
{
    const auto all = references();
    ASSERT_GE(all.size(), 6U);
    for (const auto &reference : all) {
        SCOPED_TRACE(reference.population + ' ' + std::to_string(reference.reviews));
        const auto reviews =
            simulateReviews(populationOf(reference.population).value(), reference.seed, reference.reviews);
        const ReviewTrees log(loggedReviews(reviews));
        EXPECT_NEAR(fsrs::logLoss(log, reference.weights), reference.logLoss, 1e-6) << "not the log that fsrs-rs got";
        const auto fit = fitWeights(log);
        EXPECT_LE(fit.logLossAfter, reference.logLoss);
        EXPECT_LT(fit.logLossAfter, fit.logLossBefore);
        EXPECT_EQ(fit.logLossAfter, fsrs::logLoss(log, fit.weights));
        EXPECT_EQ(fit.weights, clipWeights(fit.weights, 1));
        EXPECT_TRUE(std::is_sorted(fit.weights.begin(), fit.weights.begin() + 4));
        RecordProperty(reference.population + std::to_string(reference.reviews), std::to_string(fit.logLossAfter));
    }
}

TEST(FsrsFit, ThreadsDoNotChangeABit)
{
    const ReviewTrees log(loggedReviews(simulateReviews(Population::Irregular, 3, 6000)));
    const auto alone = fitWeights(log, {.threads = 1});
    EXPECT_EQ(fitWeights(log, {.threads = 2}).weights, alone.weights);
    EXPECT_EQ(fitWeights(log, {.threads = 7}).weights, alone.weights);
}

/// Cards first answered Good (Again where `again`), and forgotten the day after by so many of ten.
std::vector<LoggedReview> shortLog(std::uint32_t cards, std::uint32_t forgottenOfTen, bool again = false)
{
    std::vector<LoggedReview> log;
    for (std::uint32_t card = 0; card < cards; ++card) {
        log.push_back({card, {0}, again ? Again : Good});
        log.push_back({card, {1}, card % 10 < forgottenOfTen ? Again : Good});
    }
    return log;
}

TEST(FsrsFit, AShortLogMovesLittle)
{
    EXPECT_EQ(fitWeights(ReviewTrees({})).weights, defaultFsrsWeights);
    EXPECT_EQ(fitWeights(ReviewTrees(shortLog(7, 9))).weights, defaultFsrsWeights);
    const auto few = fitWeights(ReviewTrees(shortLog(63, 6))).weights;
    EXPECT_LT(few[2], defaultFsrsWeights[2]);
    EXPECT_TRUE(std::equal(few.begin() + 4, few.end(), defaultFsrsWeights.begin() + 4)) << "only w0..w3";
    EXPECT_NE(fitWeights(ReviewTrees(shortLog(64, 6))).weights[20], defaultFsrsWeights[20]);
}

TEST(FsrsFit, AFirstAnswerNeverSeenFollowsItsNeighbour)
{
    const auto weak = fitWeights(ReviewTrees(shortLog(60, 6))).weights;
    EXPECT_NEAR(weak[3] / weak[2], defaultFsrsWeights[3] / defaultFsrsWeights[2], 1e-9);
    const auto strong = fitWeights(ReviewTrees(shortLog(60, 0, true))).weights;
    EXPECT_GT(strong[0], defaultFsrsWeights[0]);
    EXPECT_TRUE(std::is_sorted(strong.begin(), strong.begin() + 4));
}

TEST(FsrsFit, OddLogsStayWithinTheBounds)
{
    SeededRandom random(1);
    const std::vector<std::function<Grade()>> habits = {[] { return Good; }, [] { return Again; }, [] { return Easy; },
                                                        [&] { return static_cast<Grade>(1 + random.below(4)); }};
    for (const auto &habit : habits) {
        for (const std::int32_t gap : {1, 300, 2'000'000}) {
            std::vector<LoggedReview> log;
            for (std::uint32_t i = 0; i < 400; ++i) {
                log.push_back({i % 7, {static_cast<std::int32_t>(i / 7) * gap}, habit()});
            }
            const auto fit = fitWeights(ReviewTrees(log));
            EXPECT_EQ(fit.weights, clipWeights(fit.weights, 1));
            EXPECT_TRUE(std::isfinite(fit.logLossAfter));
            EXPECT_LE(fit.logLossAfter, fit.logLossBefore);
        }
    }
}

TEST(FsrsFit, SeveralRelearningStepsKeepTheirBounds)
{
    const ReviewTrees log(loggedReviews(simulateReviews(Population::Steady, 3, 4000)));
    const auto weights = fitWeights(log, {.relearningSteps = 4}).weights;
    EXPECT_EQ(weights, clipWeights(weights, 4));
}

TEST(FsrsFit, IsAdoptedOnlyIfItForetellsWhatItHasNotSeen)
{
    const auto learner = loggedReviews(simulateReviews(Population::TwoTraces, 4, 6000));
    const auto adopted = fitToAdopt(learner);
    ASSERT_TRUE(adopted);
    EXPECT_LT(adopted->logLossAfter, adopted->logLossBefore);
    EXPECT_GT(adopted->counted, 500U) << "about a fifth";
    EXPECT_LT(adopted->counted, 1000U);
    EXPECT_FALSE(fitToAdopt(learner, {.start = adopted->weights}).value_or(FsrsFit{{}, 0, 0, 0}).logLossAfter >
                 adopted->logLossAfter);

    // Whoever forgot everything until the summer and remembers everything since is not the one in the log.
    std::vector<LoggedReview> changed;
    for (std::uint32_t card = 0; card < 200; ++card) {
        const auto day = static_cast<std::int32_t>(card);
        changed.push_back({card, {day}, Good});
        changed.push_back({card, {day + 2}, day < 158 ? Again : Good});
    }
    EXPECT_FALSE(fitToAdopt(changed));
    EXPECT_FALSE(fitToAdopt(shortLog(30, 9))) << "too few to hold any back";
}
} // namespace
} // namespace fagdansk::drill
