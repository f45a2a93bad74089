// Port: a database brought back from the folder of the daily copies. Needs no open station: there may be none to open.
// Implemented by `app/records`.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

struct CopiesFound
{
    std::vector<base::LocalDay> days; ///< of the daily copies, the newest first
    std::string centre;               ///< whose copies they are; empty if the newest cannot be read
    bool keys = false;                ///< beside them lies the file of keys, without which nothing in them can be read
};

struct RestoreRequest
{
    std::string copyFolder;
    std::string target;                ///< the database to be
    std::optional<base::LocalDay> day; ///< which copy; empty: the newest
    bool setAside = false;             ///< a damaged or never used database at `target` gets another name first
};

struct RestoreDone
{
    base::LocalDay day;
    std::string asideFile;     ///< the new name of what stood at `target`; empty if nothing did
    int personsWithoutKey = 0; ///< whose names and answers cannot be read, since the file of keys does not hold theirs
};

/// Hears how much is done, 0..1; answering false stops the work.
using RestoreProgress = std::function<bool(double done)>;

/// How the detail of a Corrupt begins that is about the file of keys: no other copy is better off.
inline constexpr const char *damagedKeys = "the file of keys";

class Restorer
{
public:
    virtual ~Restorer() = default;

    /// Both empty where there is no such folder.
    virtual CopiesFound copiesIn(const std::string &folder) const = 0;
    /// Nothing is overwritten or deleted: Refused if `target` exists (with `setAside`: if it is sound and in use). All
    /// or nothing: whatever fails, and a stop (Refused), leaves everything as it was. NotFound (no copy, no keys),
    /// Corrupt (the copy or the keys), Newer, NetworkFolder, ReadOnly, DiskFull, AlreadyRunning, InputOutput.
    virtual base::Result<RestoreDone> restore(const RestoreRequest &request, const RestoreProgress &progress) const = 0;
};

} // namespace fagdansk::scenarios
