// What learners write in another language when the Danish word is missing.
#pragma once

#include <string_view>

namespace fagdansk::marking {

/// The Danish lemma of a common English, German or Polish word of the workshop, empty for any other. `folded` is
/// text::foldForeign. Ask only about words that no Danish dictionary lists.
std::string_view danishFor(std::string_view folded);

} // namespace fagdansk::marking
