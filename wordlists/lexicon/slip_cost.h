// How far a typed word is from the one meant, counting what learners of Danish confuse cheaply.
#pragma once

#include <string_view>

namespace fagdansk::lexicon {

/// Weighted Damerau-Levenshtein on folded code points with the pairs of `confusions.h`; besides, cheaper than 1 are a
/// doubled letter, a silent letter, a vowel put into a cluster of consonants or left out of one, a consonant lost from
/// a cluster, and two letters swapped. Returns the cost, or something above `limit` as soon as that is certain. Words
/// of more than 64 letters are infinitely far.
double slipCost(std::u32string_view expected, std::u32string_view typed, double limit);

} // namespace fagdansk::lexicon
