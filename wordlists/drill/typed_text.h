// How two spellings of a Danish word are compared, letter by letter. å æ ø stay letters throughout.
#pragma once

#include <string>
#include <string_view>

namespace fagdansk::drill {

/// NFC, lower case (Turkish dots dropped), single spaces, no outer space or closing punctuation. Bytes that are not
/// UTF-8 become U+FFFD.
std::u32string plainText(std::string_view utf8);

/// `plain` as it would be typed on any keyboard: ö oe ø -> ø, ä ae æ -> æ, aa å -> å, ü -> y, é -> e.
std::u32string keyboardFolded(std::u32string_view plain);

/// Without spaces and hyphens.
std::u32string joinedUp(std::u32string_view text);

/// Weighted Damerau-Levenshtein distance. A whole edit costs 1; what learners of Danish mix up (b/p, f/v, å/o, æ/e,
/// ø/o, a doubled consonant, a soft d) costs 0.4, but never at the first letter; two letters swapped cost 0.8.
double typingCost(std::u32string_view expected, std::u32string_view typed);

} // namespace fagdansk::drill
