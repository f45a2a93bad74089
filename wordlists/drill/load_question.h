// Questions about a load chart, made without end: may this load be lifted, and how much may be lifted at most?
#pragma once

#include "wordlists/drill/ladder.h"
#include "wordlists/drill/random_source.h"
#include "wordlists/glossary/rehearsal.h"

#include <cstddef>
#include <string>
#include <vector>

namespace fagdansk::drill {

/// The load in kg at one level whose centre of gravity lies `centreMm` from the back of the forks. Source: equal
/// moments about the front axle, load * (axle + centre), as the counterbalance tables of truck makers follow.
double capacityKg(const glossary::LoadChart &chart, const glossary::LiftLevel &level, int centreMm);

struct LoadQuestion
{
    std::string prompt; ///< Danish, plain
    std::vector<std::string> answers;
    std::size_t right = 0;
    std::string why; ///< what the chart says, after the answer
    int centreMm = 0;
    std::size_t level = 0; ///< index in the chart's levels
};

/// Recognise: one of the two lowest heights, far from the curve. Recall: any height, nearer to it. Produce: how much at
/// most, from the length of the load. A load lies at least 8 % away from what the curve allows, so that the drawing
/// answers it.
LoadQuestion loadQuestion(const glossary::LoadChart &chart, Rung rung, RandomSource &random);

/// 1500 -> "1.500"
std::string danishNumber(int number);

} // namespace fagdansk::drill
