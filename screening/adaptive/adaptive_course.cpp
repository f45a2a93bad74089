#include "screening/adaptive/adaptive_course.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::adaptive {

base::Result<AdaptiveCourse> AdaptiveCourse::create(const ItemPool &pool, const Rules &rules)
{
    const bool sound = rules.among > 0 && rules.fewest <= rules.most && rules.psd > 0.0 && rules.sure >= 0.5 &&
                       rules.sure <= 1.0 && std::isfinite(rules.cut.value_or(0.0));
    if (!sound) {
        return base::Error{base::ErrorKind::InvalidInput,
                           "adaptive rules: among must be above 0, fewest at most most, psd above 0, sure 0.5..1"};
    }
    return AdaptiveCourse(pool, rules);
}

/// At most its share of the items asked so far and the next, rounded up.
bool AdaptiveCourse::unitHasRoom(std::size_t item) const
{
    const auto found = m_askedInUnit.find(m_pool->item(item).unit);
    const double inUnit = found == m_askedInUnit.end() ? 0.0 : static_cast<double>(found->second);
    return inUnit < std::ceil(m_pool->unitShare(item) * static_cast<double>(m_asked + 1));
}

std::vector<std::size_t> AdaptiveCourse::candidates() const
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < m_pool->size(); ++i) {
        if (!m_answered[i]) {
            open.push_back(i);
        }
    }
    std::vector<std::size_t> balanced;
    std::ranges::copy_if(open, std::back_inserter(balanced), [this](std::size_t i) { return unitHasRoom(i); });
    return balanced.empty() ? open : balanced;
}

std::optional<std::size_t> AdaptiveCourse::next(drill::RandomSource &random) const
{
    if (stop()) {
        return std::nullopt;
    }
    const double theta = estimate().mean;
    auto items = candidates();
    const std::size_t count = std::min(m_rules.among, items.size());
    // Equal information must not leave the choice to the library: the place in the pool decides.
    const auto better = [this, theta](std::size_t one, std::size_t other) {
        const double left = m_pool->curves(one).informationAt(theta);
        const double right = m_pool->curves(other).informationAt(theta);
        return left != right ? left > right : one < other;
    };
    std::ranges::partial_sort(items, items.begin() + static_cast<std::ptrdiff_t>(count), better);
    return items[random.below(count)];
}

base::Result<void> AdaptiveCourse::answer(std::size_t item, int score)
{
    if (item >= m_pool->size() || score < 0 || score > m_pool->item(item).item.parameters.maxScore()) {
        return base::Error{base::ErrorKind::InvalidInput, "no such item, or a score that it does not have"};
    }
    if (m_answered[item]) {
        return base::Error{base::ErrorKind::Refused, "item '" + m_pool->item(item).id + "' is answered already"};
    }
    m_answered[item] = true;
    ++m_asked;
    ++m_askedInUnit[m_pool->item(item).unit];
    m_posterior.add(m_pool->curves(item), score);
    return {};
}

std::optional<Stop> AdaptiveCourse::stop() const
{
    if (m_asked >= m_rules.fewest) {
        if (estimate().sd <= m_rules.psd) {
            return Stop::Precise;
        }
        if (m_rules.cut) {
            const double above = m_posterior.above(*m_rules.cut);
            if (std::max(above, 1.0 - above) >= m_rules.sure) {
                return Stop::Sure;
            }
        }
    }
    if (m_asked >= m_rules.most) {
        return Stop::Most;
    }
    return m_asked >= m_pool->size() ? std::optional(Stop::PoolEmpty) : std::nullopt;
}

} // namespace fagdansk::adaptive
