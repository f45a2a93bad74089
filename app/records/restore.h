// A daily copy and the newest keys, joined into a database again.
#pragma once

#include "app/records/file_guard.h"
#include "app/scenarios/restorer.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace fagdansk::records {

struct RestoreOptions
{
    std::filesystem::path copyFolder;
    std::filesystem::path target;
    std::optional<base::LocalDay> day;   ///< empty: the newest copy
    bool setAside = false;               ///< a damaged or never used database at `target` gets another name first
    base::LocalDay today;                ///< for that name
    scenarios::RestoreProgress progress; ///< may be empty
    std::string vfs;                     ///< empty: the system's own; tests inject faults here, and below
    NetworkCheck isOnNetwork;            ///< empty: asks the system
    std::function<std::uintmax_t(const std::filesystem::path &folder)> freeBytes; ///< likewise
};

/// As `scenarios::Restorer::restore` says. Leaves out whoever was erased after the copy was made. Brings
/// teachers' recordings of words that are not there.
base::Result<scenarios::RestoreDone> restore(const RestoreOptions &options);

class CopyRestorer : public scenarios::Restorer
{
public:
    explicit CopyRestorer(const base::Clock &clock) : m_clock(clock) {}

    scenarios::CopiesFound copiesIn(const std::string &folder) const override;
    base::Result<scenarios::RestoreDone> restore(const scenarios::RestoreRequest &request,
                                                 const scenarios::RestoreProgress &progress) const override;

private:
    const base::Clock &m_clock;
};

} // namespace fagdansk::records
