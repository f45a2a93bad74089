// Plurals with a changed vowel, which the dictionary lists as words of their own: hænder is a form of hånd. And the few
// words that take an n before another one.
#pragma once

#include <string>
#include <string_view>

namespace fagdansk::lexicon {

/// The lemma of an irregular plural's indefinite form, also as the head of a compound: "hånd" for "hænder",
/// "metalstang" for "metalstænger"; empty when the word is none. What stands before the head has at least three bytes,
/// so that hænder is no kind of ænder.
std::string irregularLemma(std::string_view foldedPlural);

/// The root of a first part with the link n: "øje" for "øjen" (øjenskyl); empty for any other piece.
std::string irregularFirst(std::string_view foldedPiece);

} // namespace fagdansk::lexicon
