// Looks at a database's file and folder before SQLite may: whatever is wrong is told, and nothing is touched.
#pragma once

#include "wordlists/base/result.h"

#include <filesystem>
#include <functional>

namespace fagdansk::records {

using NetworkCheck = std::function<bool(const std::filesystem::path &)>;

/// May a database stand there? NetworkFolder, ReadOnly. Makes the folder.
base::Result<void> mayStand(const std::filesystem::path &file, const NetworkCheck &isOnNetwork);
/// Corrupt (not a database), InvalidInput (another program's database), Newer.
base::Result<void> checkHeader(const std::filesystem::path &file);
/// Both, for opening. NetworkFolder, ReadOnly, Corrupt (not a database), InvalidInput (another program's database),
/// Newer. Ok for a file that does not exist yet in a folder that exists or can be made.
base::Result<void> mayOpen(const std::filesystem::path &file, const NetworkCheck &isOnNetwork);

} // namespace fagdansk::records
