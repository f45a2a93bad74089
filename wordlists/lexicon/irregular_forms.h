// Plurals with a changed vowel, which the dictionary lists as words of their own: hænder is a form of hånd.
#pragma once

#include <string>
#include <string_view>

namespace fagdansk::lexicon {

/// The lemma of an irregular plural's indefinite form, also as the head of a compound: "hånd" for "hænder",
/// "metalstang" for "metalstænger"; empty when the word is none. What stands before the head has at least three bytes,
/// so that hænder is no kind of ænder.
std::string irregularLemma(std::string_view foldedPlural);

} // namespace fagdansk::lexicon
