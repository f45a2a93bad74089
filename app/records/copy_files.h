// The files of a copy folder: their names, their way into it, their number.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fagdansk::records {

inline constexpr const char *keysFileName = "fagdansk-keys.db";

std::string copyFileName(base::LocalDay day); ///< "fagdansk-2025-06-15.db"
/// Daily copies in `folder`, oldest first; anything else there is left out. The older one holds fewer facts: dates are
/// only as good as the clock was. Of two with the same facts the date decides.
std::vector<std::filesystem::path> copiesIn(const std::filesystem::path &folder);
/// Copies through "<to>.part" on the target's own drive, flushed before it takes the name `to`: a copy is whole or not
/// there.
base::Result<void> copyWhole(const std::filesystem::path &from, const std::filesystem::path &to);
/// Deletes all but the newest `keep`, and never the one just `made`.
void prune(const std::filesystem::path &folder, std::size_t keep, const std::filesystem::path &made);
/// A scratch file that is gone, with whatever SQLite left beside it, when this goes.
class ScratchFile
{
public:
    explicit ScratchFile(std::filesystem::path path);
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;
    ~ScratchFile();
    const std::filesystem::path &path() const { return m_path; }

private:
    void remove();
    std::filesystem::path m_path;
};

} // namespace fagdansk::records
