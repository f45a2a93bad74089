// The same word from another keyboard: ö for ø, ä for æ, aa for å.
#pragma once

#include <string_view>

namespace fagdansk::lexicon {

/// Equal at primary strength of the Danish collation. o is not ø; case and foreign marks do not count. UTF-8.
bool isSameOnAnyKeyboard(std::string_view a, std::string_view b);

} // namespace fagdansk::lexicon
