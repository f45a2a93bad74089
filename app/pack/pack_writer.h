// Writes checked content into a new pack file.
#pragma once

#include "app/pack/checked_content.h"
#include "wordlists/base/result.h"

#include <filesystem>
#include <string>

namespace fagdansk::pack {

/// The pack's content hash: equal content gives an equal hash. `file` must not exist yet; after an error it may be
/// there in part.
base::Result<std::string> writePack(const CheckedContent &content, const std::filesystem::path &file);

} // namespace fagdansk::pack
