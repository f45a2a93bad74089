// The door for authored bytes: UTF-8, NFC, LF, no tabs, 5 MB at most.
#pragma once

#include "wordlists/glossary/fault.h"

#include <cstddef>
#include <string_view>

namespace fagdansk::glossary {

inline constexpr std::size_t maxSourceBytes = 5'000'000;

/// False where the bytes cannot be read as text at all (too large, not UTF-8, control characters); the other faults are
/// added and reading may go on. Each kind is named once a file, at its first line, except NFC, which is named per line.
bool checkSourceText(std::string_view bytes, FaultSink &sink);

} // namespace fagdansk::glossary
