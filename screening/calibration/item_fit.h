// How well each item keeps to the model: mean squares that are 1 where it does.
#pragma once

#include "screening/calibration/calibration.h"

#include <optional>

namespace fagdansk::calibration {

/// Wright & Masters (1982, ch. 5), over those who answered the item, each at their Warm estimate (which is finite for
/// the highest and the lowest scores too). Above 1: less regular than the model; below: more.
struct ItemFit
{
    std::size_t answers = 0;
    std::optional<double> infit;  ///< sum (x - E)^2 / sum Var: what people near the item do
    std::optional<double> outfit; ///< mean of (x - E)^2 / Var: sensitive to surprises far from it
};

/// Beyond these a teacher should look at the item (Wright & Linacre 1994: "productive for measurement").
inline constexpr double lowestGoodFit = 0.5;
inline constexpr double highestGoodFit = 1.5;

/// In the order of the items. `calibrated` comes from the same table.
base::Result<std::vector<ItemFit>> itemFit(const ResponseTable &table, const Calibration &calibrated);

} // namespace fagdansk::calibration
