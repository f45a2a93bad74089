#include "screening/ability/placement.h"

#include "screening/ability/posterior.h"

#include <cmath>

namespace fagdansk::ability {
namespace {
constexpr double confidenceFactor = 1.96; ///< 95 % of a normal distribution

std::optional<int> pointsOf(const Outcome &outcome)
{
    if (const auto *scored = std::get_if<Scored>(&outcome)) {
        return scored->points;
    }
    return std::holds_alternative<NotKnown>(outcome) ? std::optional(0) : std::nullopt;
}
} // namespace

std::optional<Placement> placementOf(const std::vector<ItemEvidence> &items, double difficultySd)
{
    Posterior posterior;
    Placement placement;
    for (const auto &item : items) {
        if (const auto points = pointsOf(item.outcome)) {
            posterior.add(ItemCurves({item.parameters, difficultySd}), *points);
            ++placement.items;
        }
    }
    if (placement.items == 0) {
        return std::nullopt;
    }
    const auto moments = posterior.moments();
    placement.eap = moments.mean;
    placement.psd = moments.sd;
    return placement;
}

Change changeBetween(const Placement &before, const Placement &after)
{
    const double difference = after.eap - before.eap;
    if (std::abs(difference) <= confidenceFactor * std::hypot(before.psd, after.psd)) {
        return Change::Unclear;
    }
    return difference > 0 ? Change::Better : Change::Worse;
}

} // namespace fagdansk::ability
