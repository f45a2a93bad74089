// The measurement model: Rasch for items with one step, the (generalised) partial-credit model for explanations.
#pragma once

#include "wordlists/base/result.h"

#include <vector>

namespace fagdansk::ability {

/// An item's place on the scale. Category k of 0..steps.size() has P(k | theta) proportional to
/// exp(sum over j <= k of a (theta - b_j)) (Masters 1982; with a != 1, Muraki 1992). One step is the logistic model.
struct ItemParameters
{
    double a = 1.0;            ///< discrimination > 0; 1 is Rasch
    std::vector<double> steps; ///< b_1..b_m, logits; at least one

    int maxScore() const { return static_cast<int>(steps.size()); }
    friend bool operator==(const ItemParameters &, const ItemParameters &) = default;
};

/// Moments of an item's score at an ability.
struct ScoreMoments
{
    double mean = 0.0;
    double variance = 0.0;
    double thirdCentral = 0.0; ///< for one step P Q (1 - 2P), as in Warm's correction
};

/// InvalidInput unless a is finite and positive and there is at least one step, all finite.
base::Result<void> check(const ItemParameters &item);

/// P(0)..P(m) at `theta`. The item has passed `check`.
std::vector<double> categoryProbabilities(const ItemParameters &item, double theta);
ScoreMoments scoreMoments(const ItemParameters &item, double theta);

/// Fisher information of an item: a^2 Var(X | theta), which for one step is a^2 P Q.
double information(const ItemParameters &item, double theta);

/// The steps of an item that has only an expert's difficulty: one step for `maxScore` 1; for 2 the steps lie
/// `expertStepSpread` to both sides, so that a partial explanation is the likeliest mark of somebody placed at the
/// difficulty.
inline constexpr double expertStepSpread = 0.5;
ItemParameters expertParameters(double difficulty, int maxScore);

} // namespace fagdansk::ability
