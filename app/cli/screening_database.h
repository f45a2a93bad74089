// Where `screening run` records: a scratch folder that is gone afterwards, or a file that the user keeps.
#pragma once

#include "app/scenarios/station.h"

#include <filesystem>
#include <string>

namespace fagdansk::cli {

class ScreeningDatabase
{
public:
    /// `wanted` empty: nothing is kept. A new (or empty) file comes into being whole by `keep`; an existing database is
    /// worked on in place. NotFound where the folder is missing; Refused for a database without its key file.
    static base::Result<ScreeningDatabase> prepare(const std::filesystem::path &wanted);
    ScreeningDatabase(ScreeningDatabase &&other) noexcept;
    ScreeningDatabase &operator=(ScreeningDatabase &&) = delete;
    ~ScreeningDatabase();

    const std::filesystem::path &file() const { return m_file; }
    /// After the database was closed: puts it and its key in place.
    base::Result<void> keep() const;

private:
    ScreeningDatabase() = default;

    std::filesystem::path m_wanted;
    std::filesystem::path m_scratch; ///< empty: works in place
    std::filesystem::path m_file;
};

/// Logs in the teacher of this name; a database without a centre gets one of its own first. Such a centre is an example
/// for ever and its password is known to everybody: it is for trials, not for people. InvalidInput for any other
/// centre.
base::Result<base::TeacherId> enterTrialCentre(scenarios::Station &station, const std::string &teacher);

} // namespace fagdansk::cli
