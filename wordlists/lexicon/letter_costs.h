// What a single letter too few, too many or mistaken costs, and which pieces of several letters stand for
// each other.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fagdansk::lexicon {

/// In twentieths of an edit: whole numbers are added and compared in a fraction of the time.
using Cost = std::int32_t;
inline constexpr int costsInAnEdit = 20;
constexpr Cost costOf(double edits)
{
    constexpr double rounding = 0.01; // every cost is a whole number of twentieths
    return static_cast<Cost>(edits * costsInAnEdit + rounding);
}

inline constexpr std::size_t letterSlots = 256; ///< æ ø å have slots of their own

/// `from` in the expected word, `to` in the typed one.
struct Replacement
{
    std::u32string_view from;
    std::u32string_view to;
    Cost cost;
};

/// Those whose `from` ends in one letter, and which last letters their `to` have: most pairs of letters have none.
/// Single letters are none of them: see `substituteCost`.
struct Replacements
{
    std::vector<Replacement> each;
    std::bitset<letterSlots> ends;

    bool mayEndIn(char32_t c) const;
};

const Replacements &replacementsEndingIn(char32_t c);

/// The expected letter at `i` is not there.
Cost missingCost(std::u32string_view word, std::size_t i);
/// The typed letter at `i` should not be there.
Cost addedCost(std::u32string_view word, std::size_t i);
Cost substituteCost(char32_t expected, char32_t typed);

} // namespace fagdansk::lexicon
