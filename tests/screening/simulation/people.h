// Simulated people: abilities, and what they score on an item whose place is not quite where it was thought to be.
#pragma once

#include "screening/ability/uncertain_item.h"
#include "wordlists/drill/random_source.h"

#include <cmath>
#include <vector>

namespace fagdansk::simulation {

/// N(0,1) by Box & Muller, the same on every platform.
inline double normal(drill::RandomSource &random)
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - random.unit()));
    return radius * std::cos(2.0 * std::acos(-1.0) * random.unit());
}

/// Where the item truly lies.
inline ability::ItemParameters placed(const ability::UncertainItem &item, drill::RandomSource &random)
{
    auto parameters = item.parameters;
    const double shift = item.difficultySd * normal(random);
    for (double &step : parameters.steps) {
        step += shift;
    }
    return parameters;
}

inline int scoreOf(const ability::ItemParameters &item, double theta, drill::RandomSource &random)
{
    const auto probabilities = ability::categoryProbabilities(item, theta);
    double left = random.unit();
    int score = 0;
    while (score < item.maxScore() && left >= probabilities[static_cast<std::size_t>(score)]) {
        left -= probabilities[static_cast<std::size_t>(score++)];
    }
    return score;
}

} // namespace fagdansk::simulation
