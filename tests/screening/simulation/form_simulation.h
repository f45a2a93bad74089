// Fixed forms: how far their estimates lie from the truth, and from each other.
#pragma once

#include "tests/screening/simulation/shipped_content.h"

namespace fagdansk::simulation {

struct FormResult
{
    double bias = 0.0;    ///< mean of EAP - theta, logits
    double rmse = 0.0;    ///< of the EAP
    double psd = 0.0;     ///< root mean square of what the estimate says of its own error
    double covered = 0.0; ///< share of people within 1.96 PSD
    /// By part: share of people whose score falls on the other side of the cut-off than their ability does.
    std::array<double, 3> misclassified{};
};

/// What the estimate makes of the uncertain places: sums it out, or takes every item to lie where the expert put it.
enum class Uncertainty { Included, LeftOut };

/// People from N(0,1); every person meets the items at places of their own.
FormResult simulateForm(const SimulatedForm &form, const Cuts &cuts, int people, std::uint64_t seed,
                        Uncertainty uncertainty = Uncertainty::Included);

/// The forms of one trade in a world where each item has one true place for everybody: how far the mean estimates of
/// the same people lie apart, per pair of forms, on average over worlds.
double meanDistance(const std::vector<SimulatedForm> &forms, int worlds, int people, std::uint64_t seed);

} // namespace fagdansk::simulation
