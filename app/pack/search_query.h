// What a person typed, as an FTS5 query.
#pragma once

#include <string>
#include <string_view>

namespace fagdansk::pack {

/// Every word must occur, as the beginning of a word; empty where nothing can be searched for. Nothing typed is FTS5
/// syntax. At most eight words count.
std::string searchQuery(std::string_view typed);

} // namespace fagdansk::pack
