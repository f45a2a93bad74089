// Zstandard (RFC 8878), with a cap on what comes out.
#pragma once

#include "wordlists/base/result.h"

#include <string>
#include <string_view>

namespace fagdansk::exchange {

/// All frames in a row. Corrupt for other bytes, InvalidInput for what unpacks into more than 64 MB.
base::Result<std::string> unpackZstd(std::string_view bytes);

} // namespace fagdansk::exchange
