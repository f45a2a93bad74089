// An item whose place on the scale is itself uncertain: an expert's guess, or a calibration with its standard error.
#pragma once

#include "screening/ability/partial_credit.h"

namespace fagdansk::ability {

/// All steps lie `shift` away from where they are thought to be, shift ~ N(0, difficultySd^2), each item on its own.
struct UncertainItem
{
    ItemParameters parameters;
    double difficultySd = 0.0; ///< logits; 0 is a known place

    friend bool operator==(const UncertainItem &, const UncertainItem &) = default;
};

/// How far an expert's difficulty lies from the true one, as a standard deviation in logits. An assumption until items
/// are calibrated: no answers stand behind it.
inline constexpr double expertDifficultySd = 0.5;

/// What an ability makes of the item once the shift is summed out.
struct ExpectedScores
{
    std::vector<double> probabilities; ///< of the scores 0..m
    double information = 0.0; ///< Fisher's, of that distribution: sum P'^2 / P; smaller than with a known place
};

/// The item has passed `check`; difficultySd is at least 0.
ExpectedScores expectedScores(const UncertainItem &item, double theta);

} // namespace fagdansk::ability
