// Reads one text with its questions.
#pragma once

#include "screening/items/item.h"
#include "wordlists/glossary/fault.h"
#include "wordlists/glossary/rubric_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::items {

/// Where texts for every trade lie.
inline constexpr std::string_view commonTrade = "faelles";

/// An authored file and the trade whose folder (or name) it carries.
struct ItemSource
{
    std::string trade;
    glossary::SourceFile file;
};

struct WordRange
{
    int low;
    int high;
};

/// How long a text's body may be, headings included.
WordRange wordRange(TextKind kind);

/// Nothing where the file holds no YAML map; what is wrong is added to `faults`.
std::optional<Text> readText(const ItemSource &source, std::string_view pack, const glossary::PatternCheck &check,
                             std::vector<glossary::Fault> &faults);

} // namespace fagdansk::items
