// Where a whole screening places somebody on the scale that all forms share, and whether two placements differ by more
// than their uncertainty.
#pragma once

#include "screening/ability/profile.h"
#include "screening/ability/uncertain_item.h"

#include <optional>

namespace fagdansk::ability {

/// In logits on the scale of the prior N(0,1). The items' own uncertainty is part of `psd`.
struct Placement
{
    double eap = 0.0;
    double psd = 1.0;
    int items = 0; ///< that have points; "ved ikke" counts as 0 points
    friend bool operator==(const Placement &, const Placement &) = default;
};

/// Nothing while no item has points. Every item lies where an expert put it, give or take `difficultySd` logits.
std::optional<Placement> placementOf(const std::vector<ItemEvidence> &items, double difficultySd = expertDifficultySd);

enum class Change { Unclear, Better, Worse };
/// Unclear unless the difference is more than 1.96 times its standard error, sqrt(psd1^2 + psd2^2).
Change changeBetween(const Placement &before, const Placement &after);

} // namespace fagdansk::ability
