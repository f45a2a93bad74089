#include "screening/adaptive/item_pool.h"

#include <cmath>
#include <map>
#include <set>

namespace fagdansk::adaptive {
namespace {

base::Error fault(const PoolItem &item, const std::string &what)
{
    return {base::ErrorKind::InvalidInput, "item '" + item.id + "': " + what};
}

base::Result<void> checkAll(const std::vector<PoolItem> &items)
{
    std::set<std::string> ids;
    for (const auto &item : items) {
        if (const auto checked = ability::check(item.item.parameters); !checked) {
            return fault(item, checked.error().detail);
        }
        if (!std::isfinite(item.item.difficultySd) || item.item.difficultySd < 0.0) {
            return fault(item, "the standard deviation of its difficulty must be a number, 0 or above");
        }
        if (!ids.insert(item.id).second) {
            return fault(item, "stands twice in the pool");
        }
    }
    return {};
}

} // namespace

base::Result<ItemPool> ItemPool::create(std::vector<PoolItem> items)
{
    if (const auto checked = checkAll(items); !checked) {
        return checked.error();
    }
    ItemPool pool;
    std::map<std::string, double> inUnit;
    for (const auto &item : items) {
        ++inUnit[item.unit];
        pool.m_curves.emplace_back(item.item);
    }
    for (const auto &item : items) {
        pool.m_unitShares.push_back(inUnit[item.unit] / static_cast<double>(items.size()));
    }
    pool.m_items = std::move(items);
    return pool;
}

} // namespace fagdansk::adaptive
