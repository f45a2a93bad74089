// What programs exchange, as authored content.
#pragma once

#include "app/scenarios/glossary_exchange.h"
#include "wordlists/glossary/fault.h"

#include <string>
#include <vector>

namespace fagdansk::exchange {

struct FolderNames
{
    std::string pack;  ///< slug
    std::string trade; ///< slug
};

/// The table as an authored folder (docs/content-format.md): pack.yaml, trades/<trade>/... What the format demands and
/// the table does not know (a rubric, wrong meanings) is missing, and `content check` says so; a note, and an example
/// in which the word is not found, stand as comments. InvalidInput for no slugs, no words or more than 99 units.
base::Result<std::vector<glossary::SourceFile>> folderOf(const scenarios::GlossaryTable &table,
                                                         const FolderNames &names);

} // namespace fagdansk::exchange
