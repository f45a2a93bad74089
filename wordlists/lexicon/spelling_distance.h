// How far a spelling is from the word meant, with the slips that learners of Danish make counted cheaply.
#pragma once

#include <string_view>

namespace fagdansk::lexicon {

/// Weighted Damerau-Levenshtein on code points. An ordinary edit costs 1; letters that sound alike in Danish (b/p, d/t,
/// g/k, f/v, å/o, æ/e, ø/o, i/e, y/i ...), a doubled consonant, a silent d, g or h, and two letters swapped cost about
/// half; aa for å, ae for æ, oe for ø cost nothing. Returns the cost, or something above `limit` as soon as it is
/// certain to be exceeded. Words longer than 64 letters are infinitely far.
double spellingCost(std::u32string_view expected, std::u32string_view typed, double limit);

} // namespace fagdansk::lexicon
