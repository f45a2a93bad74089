// How likely a teacher would give the suggested mark. Pure; the numbers are fitted by hand to the development corpus
// (docs/marking.md).
#pragma once

#include "screening/marking/marker.h"

#include <cstddef>

namespace fagdansk::marking {

/// From here on a suggestion is `sure`.
inline constexpr double sureFrom = 0.70;

struct MarkingSigns
{
    Mark mark = Mark::NotExplained;
    std::size_t words = 0;
    std::size_t unread = 0;  ///< content words that no point, claim, circular or copied reading explains
    std::size_t unknown = 0; ///< words that no dictionary lists and nothing matched
    double weakest = 1.0;    ///< quality of the least certain point found, 1 when none was
    bool saysNotKnowing = false;
    bool isCircular = false;
    bool isContradicted = false;
    bool isDenied = false; ///< a point stands there negated
    bool isKeywordList = false;
    bool isCut = false;
};

/// 0..1
double confidenceOf(const MarkingSigns &signs);

} // namespace fagdansk::marking
