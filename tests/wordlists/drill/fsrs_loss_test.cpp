// The derivatives written out by hand, against differences; the loss, against the scheduler's own model.
#include "tests/wordlists/drill/simulated_learners.h"
#include "wordlists/drill/fsrs_loss.h"
#include "wordlists/drill/random_source.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace fagdansk::drill {
namespace {
constexpr FsrsWeights otherWeights = {0.4, 1.9,  4.1,  12.5, 7.1,  0.62, 2.4,  0.05, 1.5,  0.22, 1.1,
                                      1.9, 0.11, 0.34, 2.1,  0.42, 2.6,  0.71, 0.25, 0.12, 0.28};
/// Lapses land on their ceiling, same-day answers matter.
constexpr FsrsWeights highCeiling = {0.3, 0.9,  2.0,  9.5, 5.1, 0.9, 1.4, 0.2, 1.2,  0.12, 0.9,
                                     4.5, 0.02, 0.85, 0.1, 0.8, 1.2, 1.1, 0.8, 0.05, 0.5};

std::vector<LoggedReview> logOf(Population population, std::size_t count)
{
    return loggedReviews(simulateReviews(population, 5, count));
}

/// A history that no schedule makes: every grade after every gap.
std::vector<LoggedReview> wildLog()
{
    SeededRandom random(9);
    std::vector<LoggedReview> log;
    for (std::uint32_t card = 0; card < 150; ++card) {
        std::int32_t day = 0;
        for (std::size_t i = 0; i < 2 + random.below(9); ++i) {
            log.push_back({card, {day}, static_cast<Grade>(1 + random.below(4))});
            day += random.below(3) == 0 ? 0 : static_cast<std::int32_t>(random.below(60) * random.below(8));
        }
    }
    return log;
}

TEST(FsrsLoss, SlopesAgreeWithCentralDifferences)
{
    const std::vector<std::vector<LoggedReview>> logs = {logOf(Population::Steady, 3000),
                                                         logOf(Population::TwoTraces, 3000), wildLog()};
    for (std::size_t l = 0; l < logs.size(); ++l) {
        const ReviewTrees trees(logs[l]);
        for (const auto &weights : {defaultFsrsWeights, otherWeights, highCeiling}) {
            const auto sums = fsrs::lossSums(trees, weights, 1);
            for (std::size_t i = 0; i < weights.size(); ++i) {
                const double reach = 1e-6 * weights[i];
                auto above = weights;
                auto below = weights;
                above[i] += reach;
                below[i] -= reach;
                const double rise = fsrs::lossSums(trees, above, 1).loss - fsrs::lossSums(trees, below, 1).loss;
                const double slope = rise / (2 * reach) * (i < 4 ? weights[i] : 1.0);
                EXPECT_NEAR(sums.slope[i], slope, 1e-5 * std::abs(slope) + 1e-3) << "log " << l << " w" << i;
            }
        }
    }
}

TEST(FsrsLoss, TheInformationIsASquareThatTheSlopesExplain)
{
    const ReviewTrees trees(logOf(Population::Irregular, 3000));
    const auto sums = fsrs::lossSums(trees, defaultFsrsWeights, 1);
    for (std::size_t i = 0; i < 21; ++i) {
        EXPECT_GE(sums.information[i][i], 0);
        for (std::size_t j = 0; j < 21; ++j) {
            EXPECT_DOUBLE_EQ(sums.information[i][j], sums.information[j][i]);
        }
    }
    // One review: dR dR' / (R (1-R)) is the square of the slope, but for the factor (1-R)/R of a success.
    const std::vector<LoggedReview> one = {{0, {0}, Grade::Good}, {0, {5}, Grade::Good}};
    const auto single = fsrs::lossSums(ReviewTrees(one), defaultFsrsWeights, 1);
    const double chance = std::exp(-single.loss);
    EXPECT_NEAR(single.information[2][20], single.slope[2] * single.slope[20] * chance / (1 - chance), 1e-9);
}

TEST(FsrsLoss, TheLossIsThatOfTheSchedulersModel)
{
    const auto log = logOf(Population::Irregular, 4000);
    for (const auto &weights : {defaultFsrsWeights, otherWeights}) {
        const fsrs::Model model(weights, 0.9);
        std::map<std::uint32_t, std::pair<fsrs::Memory, std::int32_t>> cards;
        double loss = 0;
        int counted = 0;
        for (const auto &review : log) {
            const auto [card, isFirst] = cards.try_emplace(review.card, model.first(review.grade), review.day.value);
            if (isFirst) {
                continue;
            }
            auto &[memory, lastDay] = card->second;
            const int gap = review.day.value - lastDay;
            if (gap > 0) {
                const double recall = model.retrievability(memory.stability, gap);
                loss -= std::log(review.grade == Grade::Again ? 1 - recall : recall);
                ++counted;
            }
            memory = model.next(memory, gap, review.grade);
            lastDay = review.day.value;
        }
        ASSERT_GT(counted, 1000);
        EXPECT_NEAR(fsrs::logLoss(ReviewTrees(log), weights), loss / counted, 1e-6);
    }
}

TEST(FsrsLoss, ThreadsDoNotChangeABit)
{
    const ReviewTrees trees(logOf(Population::Steady, 5000));
    const auto alone = fsrs::lossSums(trees, defaultFsrsWeights, 1);
    for (const unsigned threads : {2U, 3U, 8U}) {
        const auto together = fsrs::lossSums(trees, defaultFsrsWeights, threads);
        EXPECT_EQ(together.loss, alone.loss);
        EXPECT_EQ(together.slope, alone.slope);
        EXPECT_EQ(together.information, alone.information);
    }
}
} // namespace
} // namespace fagdansk::drill
