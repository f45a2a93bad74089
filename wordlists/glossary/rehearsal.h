// What a trade practises beside its words: 1-X-2 questions, instructions to put in order, load charts to read.
#pragma once

#include "wordlists/base/ids.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace fagdansk::glossary {

/// One row of a 1-X-2 quiz.
struct QuizRow
{
    base::ContentId id; ///< pack/trade/quiz-row
    std::string prompt;
    std::array<std::string, 3> options; ///< 1, X, 2
    std::size_t right = 0;
    std::string why; ///< shown with the right answer
    friend bool operator==(const QuizRow &, const QuizRow &) = default;
};

struct Instruction
{
    base::ContentId id; ///< pack/trade/trin-slug
    std::string title;
    std::vector<std::string> steps; ///< in their right order; they differ from each other
    friend bool operator==(const Instruction &, const Instruction &) = default;
};

/// What a truck may carry when it lifts so high.
struct LiftLevel
{
    int heightMm = 0;
    int loadKg = 0; ///< at the chart's load centre
    friend bool operator==(const LiftLevel &, const LiftLevel &) = default;
};

/// The load chart of one truck. Further out than the load centre the load times its distance from the front axle stays
/// the same (the moment that tips the truck); nearer, the load stays.
struct LoadChart
{
    base::ContentId id;
    std::string title;
    int axleMm = 0;                ///< from the middle of the front axle to the back of the forks
    int centreMm = 0;              ///< from the back of the forks to the centre of gravity for which the levels hold
    std::vector<LiftLevel> levels; ///< higher and lighter from one to the next
    friend bool operator==(const LoadChart &, const LoadChart &) = default;
};

struct Rehearsals
{
    std::vector<QuizRow> quiz;
    std::vector<Instruction> instructions;
    std::vector<LoadChart> charts;
    friend bool operator==(const Rehearsals &, const Rehearsals &) = default;
};

} // namespace fagdansk::glossary
