#include "wordlists/drill/fsrs_loss.h"
#include "wordlists/drill/review_trees.h"

#include <gtest/gtest.h>

namespace fagdansk::drill {
namespace {
using enum Grade;

std::size_t nodes(const ReviewTrees &trees)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < ReviewTrees::treeCount; ++i) {
        count += trees.tree(i).size();
    }
    return count;
}

TEST(ReviewTrees, CountsReviewsOfALaterDay)
{
    const std::vector<LoggedReview> log = {{0, {100}, Good}, {1, {100}, Again}, {0, {100}, Good}, {0, {102}, Hard},
                                           {1, {101}, Good}, {0, {101}, Good},  {0, {110}, Again}};
    const ReviewTrees trees(log);
    EXPECT_EQ(trees.reviews(), 7U);
    EXPECT_EQ(trees.counted(), 3U) << "the same day, and a day before, do not count";
    EXPECT_EQ(ReviewTrees(log, {102}).counted(), 2U);
    EXPECT_EQ(trees.tree(0).back().gapDays, 9) << "from the review before, though its day was an earlier one";
    EXPECT_EQ(ReviewTrees({}).counted(), 0U);
}

TEST(ReviewTrees, CardsWithTheSamePastShareIt)
{
    std::vector<LoggedReview> log;
    for (std::uint32_t twin = 0; twin < 2; ++twin) {
        const auto card = static_cast<std::uint32_t>(twin * ReviewTrees::treeCount); // in the same tree
        log.insert(log.end(), {{card, {1}, Good}, {card, {1}, Good}, {card, {3}, twin == 0 ? Again : Good}});
    }
    const ReviewTrees trees(log);
    EXPECT_EQ(nodes(trees), 4U);
    EXPECT_EQ(trees.counted(), 2U);
    for (auto &review : log) {
        review.card /= ReviewTrees::treeCount; // apart
    }
    const ReviewTrees apart(log);
    EXPECT_EQ(nodes(apart), 6U);
    EXPECT_DOUBLE_EQ(fsrs::lossSums(trees, defaultFsrsWeights, 1).loss,
                     fsrs::lossSums(apart, defaultFsrsWeights, 1).loss);
}
} // namespace
} // namespace fagdansk::drill
