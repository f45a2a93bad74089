// Excel workbooks (ECMA-376): written with libxlsxwriter, read thinly over libzip and pugixml.
#pragma once

#include "app/exchange/glossary_sheet.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fagdansk::exchange {

/// One sheet, by name or else the first: values as text, formulas as what they last came to. InvalidInput where it has
/// too many rows or columns or unpacks into too much, NotFound for a sheet that is not there, Corrupt else.
base::Result<Sheet> readXlsx(std::string_view bytes, const std::string &sheetName);

/// Every cell is text, never a formula or link; but for whole numbers in the columns that the sheet names. InvalidInput
/// naming the row where a text is too long for a cell.
base::Result<std::string> writeXlsx(const Sheet &sheet, const std::string &title);

/// Excel writes a character that XML cannot hold as _x000D_, and a text that looks so as _x005F_x000D_: whether the
/// seven bytes from `at` are such an escape, and of which character.
std::optional<char32_t> xlsxEscapeAt(std::string_view text, std::size_t at);

} // namespace fagdansk::exchange
