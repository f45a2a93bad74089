// CSV as spreadsheets write it (RFC 4180; semicolon, comma or tab), to and from a sheet.
#pragma once

#include "app/exchange/glossary_sheet.h"

#include <string>
#include <string_view>

namespace fagdansk::exchange {

/// Any bytes: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. Faults of the form (quotes, cells) are added.
/// InvalidInput for what is no text, or has too many rows or columns.
base::Result<Sheet> readCsv(std::string_view bytes, std::vector<scenarios::RowFault> &faults);

/// Semicolons and a byte order mark, as a Danish Excel wants it. A cell that a spreadsheet would take for a formula
/// begins with an apostrophe, which `readCsv` takes away.
std::string writeCsv(const Sheet &sheet);

} // namespace fagdansk::exchange
