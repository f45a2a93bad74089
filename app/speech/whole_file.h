// A file that is there whole or not at all.
#pragma once

#include "wordlists/base/result.h"

#include <filesystem>
#include <string>

namespace fagdansk::speech {

/// Writes beside `path` and renames, making the folder first. Not synced: what is written can be made again.
/// DiskFull, ReadOnly or InputOutput; then neither the file nor a part of it is left behind.
base::Result<void> writeWholeFile(const std::filesystem::path &path, const std::string &bytes);

} // namespace fagdansk::speech
