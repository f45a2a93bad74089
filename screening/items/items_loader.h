// From the authored texts, practice items and forms to checked values. Reads no disk.
#pragma once

#include "screening/items/item.h"
#include "screening/items/text_reader.h"
#include "wordlists/glossary/term.h"

#include <functional>
#include <string_view>
#include <vector>

namespace fagdansk::items {

struct ItemSources
{
    std::vector<ItemSource> texts; ///< texts/<trade>/<slug>.yaml
    std::vector<glossary::SourceFile> practice;
    std::vector<glossary::SourceFile> forms;
};

struct LoadedItems
{
    std::vector<Text> texts;
    std::vector<PracticeItem> practice;
    std::vector<Form> forms;
};

/// Null for an id that no glossary holds.
using TermLookup = std::function<const glossary::Term *(const base::ContentId &)>;

/// The values are complete only if nothing was added to `faults`.
LoadedItems loadItems(const ItemSources &sources, std::string_view pack, const TermLookup &terms,
                      const glossary::PatternCheck &check, std::vector<glossary::Fault> &faults);

} // namespace fagdansk::items
