// A quick look at two words' letters, which spares most comparisons of spelling.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace fagdansk::lexicon {

/// How often each kind of letter occurs; those that are cheap to confuse are one kind.
using LetterCounts = std::array<std::int8_t, 8>;

LetterCounts countLetters(std::u32string_view letters);

/// Never more than the slip cost between two words, as `confusions.h` promises.
inline double leastSlipCost(const LetterCounts &a, const LetterCounts &b)
{
    constexpr double leastCostOfKind = 0.15;
    int differences = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        differences += std::abs(a[i] - b[i]);
    }
    return leastCostOfKind * differences;
}

} // namespace fagdansk::lexicon
