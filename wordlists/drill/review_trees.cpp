#include "wordlists/drill/review_trees.h"

#include <algorithm>

namespace fagdansk::drill {
namespace {
struct Step
{
    std::int32_t gapDays;
    Grade grade;
    bool counts;
};

bool samePlace(const Step &a, const Step &b)
{
    return a.gapDays == b.gapDays && a.grade == b.grade;
}

bool before(const Step &a, const Step &b)
{
    return a.gapDays != b.gapDays ? a.gapDays < b.gapDays : a.grade < b.grade;
}

using History = std::span<const Step>;

/// The log sorted by card, one after another in one piece of memory.
class Histories
{
public:
    Histories(std::span<const LoggedReview> reviews, base::LocalDay countFrom)
    {
        std::uint32_t cards = 0;
        for (const auto &review : reviews) {
            cards = std::max(cards, review.card + 1);
        }
        m_begins.assign(cards + 1, 0);
        for (const auto &review : reviews) {
            ++m_begins[review.card + 1];
        }
        for (std::size_t card = 0; card < cards; ++card) {
            m_begins[card + 1] += m_begins[card];
        }
        fill(reviews, countFrom);
    }

    std::size_t size() const { return m_begins.size() - 1; }
    History operator[](std::size_t card) const
    {
        return History(m_steps).subspan(m_begins[card], m_begins[card + 1] - m_begins[card]);
    }

private:
    void fill(std::span<const LoggedReview> reviews, base::LocalDay countFrom)
    {
        m_steps.resize(reviews.size());
        std::vector<std::size_t> next = m_begins;
        std::vector<std::int32_t> lastDays(size());
        for (const auto &review : reviews) {
            const std::size_t at = next[review.card]++;
            const bool isFirst = at == m_begins[review.card];
            const auto gap = isFirst ? 0 : std::max(0, review.day.value - lastDays[review.card]);
            m_steps[at] = {gap, review.grade, gap > 0 && review.day >= countFrom};
            lastDays[review.card] = review.day.value;
        }
    }

    std::vector<Step> m_steps;
    std::vector<std::size_t> m_begins;
};

/// `histories` sorted.
std::vector<ReviewNode> grow(const std::vector<History> &histories)
{
    std::vector<ReviewNode> nodes;
    std::vector<std::size_t> path;
    History previous;
    for (const auto history : histories) {
        const auto [mine, theirs] = std::ranges::mismatch(history, previous, samePlace);
        path.resize(static_cast<std::size_t>(mine - history.begin()));
        for (std::size_t depth = 0; depth < history.size(); ++depth) {
            if (depth == path.size()) {
                path.push_back(nodes.size());
                nodes.push_back({history[depth].gapDays, 0, static_cast<std::uint32_t>(depth), history[depth].grade});
            }
            nodes[path[depth]].counted += history[depth].counts ? 1 : 0;
        }
        previous = history;
    }
    return nodes;
}
} // namespace

ReviewTrees::ReviewTrees(std::span<const LoggedReview> reviews, base::LocalDay countFrom)
    : m_trees(treeCount), m_reviews(reviews.size())
{
    const Histories histories(reviews, countFrom);
    for (std::size_t tree = 0; tree < treeCount; ++tree) {
        std::vector<History> own;
        for (std::size_t card = tree; card < histories.size(); card += treeCount) {
            own.push_back(histories[card]);
        }
        std::ranges::sort(own, [](History a, History b) { return std::ranges::lexicographical_compare(a, b, before); });
        m_trees[tree] = grow(own);
        for (const auto &node : m_trees[tree]) {
            m_counted += node.counted;
        }
    }
}

} // namespace fagdansk::drill
