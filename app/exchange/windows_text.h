// Windows-1252, the encoding of old Danish files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fagdansk::exchange {

/// UTF-8; a byte that the encoding does not have becomes U+FFFD.
std::string fromWindows(std::string_view bytes);
/// Nothing for a character that the encoding does not have.
std::optional<unsigned char> windowsByteOf(char32_t c);

} // namespace fagdansk::exchange
