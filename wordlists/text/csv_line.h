// A line of CSV: fields between commas, a field in double quotes may hold commas and doubled quotes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::text {

/// One field at least. Nothing when a quote does not close at its field's end.
std::optional<std::vector<std::string>> csvFields(std::string_view line);

} // namespace fagdansk::text
