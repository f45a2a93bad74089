// Between a trade's terms and what programs exchange.
#pragma once

#include "app/scenarios/glossary_exchange.h"
#include "wordlists/glossary/fault.h"

#include <string>
#include <vector>

namespace fagdansk::exchange {

/// Rubrics, wrong meanings and the words beside a word stay out: no other program knows them.
scenarios::GlossaryTable tableOf(const glossary::Trade &trade, const std::vector<glossary::Term> &terms);

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
