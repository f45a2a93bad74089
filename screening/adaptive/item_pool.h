// What an adaptive test may ask, with every item's curves worked out once.
#pragma once

#include "screening/ability/posterior.h"

#include <string>
#include <vector>

namespace fagdansk::adaptive {

struct PoolItem
{
    std::string id;
    std::string unit; ///< of the trade's course: what the content is balanced over
    ability::UncertainItem item;
};

class ItemPool
{
public:
    /// InvalidInput, naming the id: a faulty item, a negative or unknown difficultySd, an id that stands twice.
    static base::Result<ItemPool> create(std::vector<PoolItem> items);

    std::size_t size() const { return m_items.size(); }
    const PoolItem &item(std::size_t i) const { return m_items[i]; }
    const ability::ItemCurves &curves(std::size_t i) const { return m_curves[i]; }
    /// The share of the pool's items that belong to the unit of item `i`.
    double unitShare(std::size_t i) const { return m_unitShares[i]; }

private:
    std::vector<PoolItem> m_items;
    std::vector<ability::ItemCurves> m_curves;
    std::vector<double> m_unitShares;
};

} // namespace fagdansk::adaptive
