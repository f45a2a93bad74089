// A file that is there whole or not at all.
#pragma once

#include "wordlists/base/result.h"

#include <filesystem>
#include <string>
#include <system_error>

namespace fagdansk::speech {

/// Writes beside `path` and renames, making the folder first. Not synced: what is written can be made again.
/// DiskFull, ReadOnly or InputOutput; then neither the file nor a part of it is left behind.
base::Result<void> writeWholeFile(const std::filesystem::path &path, const std::string &bytes);

/// The same for what cannot be made again: on the disk before it returns, and an older file stays until then.
base::Result<void> keepWholeFile(const std::filesystem::path &path, const std::string &bytes);

/// What a failed call of the file system comes to.
base::Error fileError(const std::filesystem::path &path, const std::string &doing, const std::error_code &code);

} // namespace fagdansk::speech
