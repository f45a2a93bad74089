// The two hashes that a pack keeps of itself. Both throw SQLite::Exception.
#pragma once

#include "app/scenarios/content_store.h"

#include <string>

namespace SQLite {
class Database;
}

namespace fagdansk::pack {

/// Over name, title, version and every row's kind, name and hash; `info.hash` is not read.
std::string contentHashOf(SQLite::Database &database, const scenarios::PackInfo &info);
/// Over the search index, which is made from the content and so no part of its hash.
std::string searchHashOf(SQLite::Database &database);

} // namespace fagdansk::pack
