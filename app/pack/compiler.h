// An authored folder in, a pack file out.
#pragma once

#include "app/pack/checked_content.h"
#include "wordlists/base/result.h"
#include "wordlists/glossary/fault.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fagdansk::pack {

/// Every fault of the folder, by file and line; an empty list is fine content. NotFound where there is no pack.yaml.
base::Result<std::vector<glossary::Fault>> checkFolder(const std::filesystem::path &folder, const Checks &checks);

struct BuildOutcome
{
    std::vector<glossary::Fault> faults; ///< with any fault, nothing was written
    std::string hash;                    ///< of the pack's content
};

/// Writes beside `pack` and renames, so that a reader sees the old pack or the new one and nothing between.
base::Result<BuildOutcome> buildPack(const std::filesystem::path &folder, const std::filesystem::path &pack,
                                     const Checks &checks);

} // namespace fagdansk::pack
