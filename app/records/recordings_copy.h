// Teachers' recordings of words lie as files beside the database; the copies take them along.
#pragma once

#include "wordlists/base/result.h"

#include <filesystem>

namespace fagdansk::records {

/// "/var/lib/fagdansk/fagdansk.db" -> "/var/lib/fagdansk/fagdansk-recordings".
std::filesystem::path recordingsBeside(const std::filesystem::path &database);
/// In a folder of copies, whatever the database is called.
inline constexpr const char *copiedRecordings = "fagdansk-recordings";

/// Copies every file below `from` that `to` lacks or holds an older one of; deletes nothing. Nothing to do where there
/// is no `from`. DiskFull, InputOutput: what was copied so far stays.
base::Result<void> copyRecordings(const std::filesystem::path &from, const std::filesystem::path &to);

} // namespace fagdansk::records
