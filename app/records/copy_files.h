// The files of a copy folder: their names, their way into it, their number.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::records {

inline constexpr const char *keysFileName = "fagdansk-keys.db";
/// Beside the database while it is restored.
inline constexpr const char *restorePart = ".part";
inline constexpr const char *restoreKeysPart = ".keys-part";

std::string copyFileName(base::LocalDay day); ///< "fagdansk-2025-06-15.db"
/// Daily copies in `folder`, oldest first; anything else there is left out. The older one holds fewer facts: dates are
/// only as good as the clock was. Of two with the same facts the date decides.
std::vector<std::filesystem::path> copiesIn(const std::filesystem::path &folder);
/// The day in a daily copy's name; empty for any other file.
std::optional<base::LocalDay> dayOfCopy(const std::filesystem::path &file);
/// Copies piece by piece into a file that need not be flushed yet: `done` hears of every piece and stops the copy by
/// answering false (Refused). DiskFull, InputOutput; what was written stays for the caller to remove.
base::Result<void> copyInPieces(const std::filesystem::path &from, const std::filesystem::path &to,
                                const std::function<bool(std::uintmax_t bytes)> &done);
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
