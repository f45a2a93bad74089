// TBX, the exchange format of termbases: written as TBX-Basic in DCA style (ISO 30042:2019), read as that, in DCT style
// and as the older martif form (ISO 30042:2008).
#pragma once

#include "app/scenarios/glossary_exchange.h"

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::exchange {

/// Appends to the preview's title, rows and faults.
base::Result<void> readTbx(std::string_view bytes, scenarios::GlossaryPreview &preview,
                           const scenarios::ExchangeControl &control);

std::string writeTbx(const scenarios::GlossaryTable &table, const std::vector<std::string> &languages);

// What TBX-Basic has no category for is written as a note of the term that begins so.
inline constexpr std::string_view formsNote = "Former: ";
inline constexpr std::string_view partsNote = "Dele: ";
inline constexpr std::string_view sayNote = "Udtale: ";
inline constexpr std::string_view articleNote = "Artikel: ";
inline constexpr std::string_view statusNote = "Status: ";
/// Before an id, since XML's ids begin with a letter; '/' is written '.'.
inline constexpr std::string_view idPrefix = "t.";

} // namespace fagdansk::exchange
