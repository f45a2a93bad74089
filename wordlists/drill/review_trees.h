// A review log as the fit reads it: reviews with the same past are one node, so that what they share is worked out
// once.
#pragma once

#include "wordlists/base/time.h"
#include "wordlists/drill/scheduler.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace fagdansk::drill {

struct LoggedReview
{
    std::uint32_t card = 0; ///< cards are numbered from 0
    base::LocalDay day;
    Grade grade = Grade::Good;
};

/// The reviews that came `gapDays` after the same past with the same grade. Children follow their parent (preorder).
struct ReviewNode
{
    std::int32_t gapDays = 0;  ///< 0 for a card's first review
    std::uint32_t counted = 0; ///< how many of them the loss counts
    std::uint32_t depth = 0;   ///< reviews of the card before
    Grade grade = Grade::Good;
};

class ReviewTrees
{
public:
    /// A card's reviews in time order; a day before the card's previous one counts as the same day. Counted is a review
    /// made a day or more after the card's previous one, from the day `countFrom` on.
    explicit ReviewTrees(std::span<const LoggedReview> reviews,
                         base::LocalDay countFrom = {std::numeric_limits<std::int32_t>::min()});

    /// The same number for every log, whatever the machine, so that sums over them come out the same.
    static constexpr std::size_t treeCount = 32;
    /// Each tree holds every 32nd card, so that a few trees are a fair sample.
    std::span<const ReviewNode> tree(std::size_t index) const { return m_trees[index]; }
    std::size_t reviews() const { return m_reviews; }
    std::size_t counted() const { return m_counted; }

private:
    std::vector<std::vector<ReviewNode>> m_trees;
    std::size_t m_reviews = 0;
    std::size_t m_counted = 0;
};

} // namespace fagdansk::drill
