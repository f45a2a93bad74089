// Looks at a pack file's first bytes, without opening it as a database.
#pragma once

#include "wordlists/base/result.h"

#include <filesystem>

namespace fagdansk::pack {

/// NotFound where there is no file, Newer for a later format, BrokenPack for anything that is no whole pack of this
/// format.
base::Result<void> checkPackHeader(const std::filesystem::path &file);

} // namespace fagdansk::pack
