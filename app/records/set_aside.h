// A database that cannot be used gets another name, with everything that belongs to it; nothing is deleted.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <filesystem>
#include <utility>
#include <vector>

namespace fagdansk::records {

/// Is there a database, or anything that SQLite would take for a part of one?
bool somethingStandsAt(const std::filesystem::path &file);
/// Ok for a database that is damaged or was never set up. Refused for a sound one that is in use; InvalidInput (another
/// program's), Newer, InputOutput. Looks only.
base::Result<void> mayBeSetAside(const std::filesystem::path &file);

class SetAside
{
public:
    /// Renames to "<name>-lagt-til-side-<date>.db", files beside it included; the station's key goes along, for without
    /// the database's last facts this is another station.
    base::Result<std::filesystem::path> rename(const std::filesystem::path &file, base::LocalDay today);
    /// Gives every file its name back.
    void undo();

private:
    std::vector<std::pair<std::filesystem::path, std::filesystem::path>> m_renamed; ///< from, to
};

} // namespace fagdansk::records
