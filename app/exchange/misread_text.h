// Does a text look as if it was read in another encoding than it was written in?
#pragma once

#include <string_view>

namespace fagdansk::exchange {

/// UTF-8. True for U+FFFD, for control characters, for UTF-8 that was taken for Windows-1252 ("SÃ¸ren"), and for the
/// signs that Danish letters of the DOS pages 850 and 865 turn into ("S›ren"): nobody's name holds one.
bool looksMisread(std::string_view text);

} // namespace fagdansk::exchange
