// One hash for file names.
#pragma once

#include <string>
#include <string_view>

namespace fagdansk::speech {

/// BLAKE2b of 16 bytes as 32 lower-case hexadecimal digits: names, not secrets.
std::string blake2bHex(std::string_view bytes);

} // namespace fagdansk::speech
