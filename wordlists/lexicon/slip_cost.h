// How far a typed word is from the one meant, counting what learners of Danish confuse cheaply.
#pragma once

#include "wordlists/lexicon/letter_costs.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace fagdansk::lexicon {

/// Weighted Damerau-Levenshtein on folded code points with the pairs of `confusions.h`; besides, cheaper than 1 are a
/// doubled letter, a silent letter, a vowel put into a cluster of consonants or left out of one, a consonant lost from
/// a cluster, and two letters swapped. Returns the cost, or something above `limit` as soon as that is certain. Words
/// of more than 64 letters are infinitely far.
double slipCost(std::u32string_view expected, std::u32string_view typed, double limit);

/// The same for one typed word and many expected ones. In alphabetical order they are quicker: what an expected word
/// shares with the one before is not reckoned again.
class SlipSearch
{
public:
    /// `typed` must outlive the search.
    SlipSearch(std::u32string_view typed, double limit);
    /// `expected` must live until the next call.
    double costOf(std::u32string_view expected);

private:
    static constexpr std::size_t longestWord = 64;
    using Row = std::array<Cost, longestWord + 1>;

    /// The places of a row that the limit leaves open.
    struct Reach
    {
        std::size_t first;
        std::size_t last;

        bool isEmpty() const { return first > last; }
    };
    static constexpr Reach noReach{longestWord + 1, 0};

    void reckonFirstRow();
    bool reckonRow(std::size_t i);
    bool holdsLongPiece(std::size_t first, std::size_t last) const;
    Cost cell(std::size_t i, std::size_t j, const Replacements &pairs, Cost missing) const;
    void take(std::size_t i, std::size_t j, Cost cost);
    Reach reachAbove(std::size_t i, std::size_t height) const;

    std::u32string_view m_typed;
    Cost m_limit;
    std::u32string_view m_expected;
    std::size_t m_rowsDone = 0; ///< besides the first
    Row m_added;                ///< what a typed letter too many costs
    std::array<Row, longestWord + 1> m_rows;
    std::array<Reach, longestWord + 1> m_reaches;
};

} // namespace fagdansk::lexicon
