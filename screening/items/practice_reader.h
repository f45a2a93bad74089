// Reads the unscored practice item that comes before a screening.
#pragma once

#include "screening/items/item.h"
#include "wordlists/glossary/fault.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fagdansk::items {

/// The id is `pack/faelles/slug`: practice belongs to no trade.
std::optional<PracticeItem> readPractice(const glossary::SourceFile &source, std::string_view pack,
                                         std::vector<glossary::Fault> &faults);

} // namespace fagdansk::items
