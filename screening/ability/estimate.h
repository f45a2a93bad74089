// From responses to an ability with its uncertainty: EAP for decisions, WLE beside it.
#pragma once

#include "screening/ability/partial_credit.h"

#include <optional>
#include <vector>

namespace fagdansk::ability {

/// 0..maxScore of the item; nothing where the item was not answered (it then says nothing about the ability).
using Response = std::optional<int>;

/// All in logits on the scale of the prior N(0,1), except the information.
struct Estimate
{
    double eap = 0.0; ///< posterior mean: sum X L w / sum L w over 61 nodes on -6..6
    double psd = 0.0; ///< posterior standard deviation, from the same sums
    std::optional<double>
        wle; ///< Warm (1989): sum a(x - E) + J/(2I) = 0, J = sum a^3 E(X - E)^3; nothing without responses
    std::optional<double> wleSe;   ///< 1/sqrt(I) at the WLE
    double informationAtEap = 0.0; ///< of the answered items only
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/// `items` and `responses` run in parallel. InvalidInput (naming the item, counted from 1) for different lengths,
/// a faulty item or a response outside its scores. No responses at all give the prior back.
base::Result<Estimate> estimate(const std::vector<ItemParameters> &items, const std::vector<Response> &responses);

} // namespace fagdansk::ability
