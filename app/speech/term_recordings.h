// A teacher's recordings of the content's words, beside a centre's database.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::speech {

/// `<folder>/da/<id>.wav`, the id's '/' written as '.': two words that look alike have a recording each. Safe from any
/// thread, as nothing but the folder is remembered.
class TermRecordings
{
public:
    explicit TermRecordings(std::filesystem::path folder);

    std::filesystem::path pathOf(const base::ContentId &term) const;
    /// The file of a recording; broken files are passed over.
    std::optional<std::filesystem::path> find(const base::ContentId &term) const;
    /// When it was kept, by the file's own time.
    base::UtcMs keptAt(const std::filesystem::path &file) const;
    /// Every recorded term, in the order of the ids.
    std::vector<base::ContentId> all() const;
    /// On the disk before it returns; an older recording stays until then, and for good where it fails. InvalidInput:
    /// not a WAV file. DiskFull, ReadOnly, InputOutput.
    base::Result<void> keep(const base::ContentId &term, const std::string &wav) const;
    /// NotFound where there is none. ReadOnly, InputOutput.
    base::Result<void> remove(const base::ContentId &term) const;

private:
    std::filesystem::path m_folder; ///< of the language
};

} // namespace fagdansk::speech
