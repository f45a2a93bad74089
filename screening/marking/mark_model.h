// From the signs of an answer to its mark, how likely a teacher would give the same, and whether to abstain. Pure; the
// weights are fitted (mark_weights.h, docs/marking.md).
#pragma once

#include "screening/marking/marker.h"
#include "screening/marking/marking_signs.h"

#include <array>

namespace fagdansk::marking {

/// How likely each mark is; the three make 1.
using Chances = std::array<double, 3>;

/// `knowsTrade`: the signs that compare with other terms are there.
Chances chancesOf(const Signs &signs, bool knowsTrade);

/// What needs no weighing, and what forbids being sure.
struct PlainSigns
{
    bool isEmpty = false;
    bool saysNotKnowing = false;
    bool isHardToRead = false; ///< an essay, a bare list of words, or mostly words that no dictionary knows
};

struct Judged
{
    Mark mark = Mark::NotExplained;
    double confidence = 0.0;
    bool sure = false;
    bool isPlain = false;
};

Judged judge(const Chances &chances, bool knowsTrade, const PlainSigns &plain);

} // namespace fagdansk::marking
