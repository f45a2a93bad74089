// The one door for text out of foreign files, so that what is written comes back equal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::exchange {

/// What a spreadsheet's cell can hold, and therefore every text here; in UTF-16 units.
inline constexpr std::size_t mostCellUnits = 32'767;
inline constexpr std::size_t mostRows = 20'000;
inline constexpr std::size_t mostColumns = 200;
inline constexpr std::size_t mostFileBytes = std::size_t{64} * 1024 * 1024;

/// Any bytes. NFC; line ends as LF, a tab as a space, other control characters and what XML cannot hold gone; no spaces
/// or line ends at the ends.
std::string cleanText(std::string_view bytes);
/// The same in one line.
std::string cleanLine(std::string_view bytes);
/// A list, an item a line; empty items gone.
std::vector<std::string> cleanLines(std::string_view bytes);
bool fitsCell(std::string_view clean);
/// At most 60 characters, for a message.
std::string shortened(std::string_view text);

} // namespace fagdansk::exchange
