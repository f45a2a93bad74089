#include "app/records/restore.h"

#include "app/platform/platform.h"
#include "app/records/copy_files.h"
#include "app/records/loose_file.h"
#include "app/records/recordings_copy.h"
#include "app/records/set_aside.h"
#include "wordlists/base/calendar.h"

#include <algorithm>

namespace fagdansk::records {
namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Result;
using scenarios::RestoreDone;

namespace {
constexpr double copiedShare = 0.8; // of the work; checking is the rest
constexpr double joinedShare = 0.95;
constexpr std::uintmax_t spareBytes = 1 << 20;

/// What a restore that does not succeed must not leave behind, the empty lock file and new folders included.
class Traces
{
public:
    explicit Traces(const fs::path &target)
    {
        std::error_code ignored;
        for (auto folder = target.parent_path(); !folder.empty() && !fs::exists(folder, ignored);
             folder = folder.parent_path()) {
            m_made.push_back(folder);
        }
    }
    Traces(const Traces &) = delete;
    Traces &operator=(const Traces &) = delete;
    ~Traces()
    {
        std::error_code ignored;
        m_lock.reset();
        for (const auto &path : m_made) {
            fs::remove(path, ignored); // a folder only if it is empty
        }
    }
    Result<void> lock(const fs::path &file)
    {
        std::error_code ignored;
        const bool isNew = !fs::exists(file, ignored);
        auto taken = platform::FileLock::take(file);
        if (!taken) {
            return taken.error();
        }
        m_lock = std::move(*taken);
        if (isNew) {
            m_made.insert(m_made.begin(), file);
        }
        return {};
    }
    void keep() { m_made.clear(); }

private:
    std::unique_ptr<platform::FileLock> m_lock;
    std::vector<fs::path> m_made; ///< innermost first
};

Result<fs::path> chosenCopy(const RestoreOptions &options)
{
    const auto folder = "'" + options.copyFolder.string() + "'";
    const auto found = copiesIn(options.copyFolder);
    if (found.empty()) {
        return Error{ErrorKind::NotFound, folder + " holds no daily copy (fagdansk-YYYY-MM-DD.db)"};
    }
    std::error_code ignored;
    if (!fs::exists(options.copyFolder / keysFileName, ignored)) {
        return Error{ErrorKind::NotFound, folder + " holds daily copies, but not '" + keysFileName +
                                              "', without which nothing in them can be read"};
    }
    const auto chosen =
        std::ranges::find_if(found, [&](const fs::path &file) { return dayOfCopy(file) == options.day; });
    if (options.day && chosen == found.end()) {
        return Error{ErrorKind::NotFound, folder + " holds no '" + copyFileName(*options.day) + "'"};
    }
    return options.day ? *chosen : found.back();
}

/// One restore: everything is made and checked beside the target; the last step is a rename.
class Restoration
{
public:
    Restoration(const RestoreOptions &options, fs::path copy)
        : m_options(options),
          m_copy(std::move(copy)),
          m_keys(options.copyFolder / keysFileName),
          m_part(options.target.string() + restorePart),
          m_keysPart(options.target.string() + restoreKeysPart)
    {}

    Result<RestoreDone> run()
    {
        for (const auto step :
             {&Restoration::checkRoom, &Restoration::fetch, &Restoration::checkKeys, &Restoration::join}) {
            if (auto done = (this->*step)(); !done) {
                return done.error();
            }
        }
        return takePlace();
    }

private:
    bool tell(double done) const { return !m_options.progress || m_options.progress(done); }

    Result<void> checkRoom()
    {
        std::error_code ignored;
        m_copySize = fs::file_size(m_copy, ignored);
        m_keysSize = fs::file_size(m_keys, ignored);
        const auto folder = m_options.target.parent_path();
        const auto room = m_options.freeBytes ? m_options.freeBytes(folder) : fs::space(folder, ignored).available;
        // The keys stand in the copy and in its journal as well.
        const auto needed = m_copySize + 3 * m_keysSize + spareBytes;
        if (room >= needed) {
            return {};
        }
        return Error{ErrorKind::DiskFull, "'" + folder.string() + "' has room for " + std::to_string(room) +
                                              " bytes and " + std::to_string(needed) +
                                              " are needed; nothing was changed: free some space and try again"};
    }

    Result<void> fetch()
    {
        const auto total = static_cast<double>(std::max<std::uintmax_t>(1, m_copySize + m_keysSize));
        const auto hearing = [&](std::uintmax_t before) {
            return [this, total, before](std::uintmax_t bytes) {
                return tell(copiedShare * static_cast<double>(before + bytes) / total);
            };
        };
        auto fetched = copyInPieces(m_copy, m_part.path(), hearing(0));
        return fetched ? copyInPieces(m_keys, m_keysPart.path(), hearing(m_copySize)) : fetched;
    }

    /// Whatever is wrong with what was fetched is told of the file it was fetched from.
    static Error blamed(const Error &error, const char *what, const fs::path &source)
    {
        return error.kind == ErrorKind::Corrupt || error.kind == ErrorKind::Internal
                   ? Error{ErrorKind::Corrupt, what + (" '" + source.string()) + "' is damaged: " + error.detail}
                   : error;
    }

    Result<void> checkKeys()
    {
        const auto checked = guarded("check the keys", m_keys, [&]() -> Result<void> {
            LooseFile keys(m_keysPart.path(), m_options.vfs);
            const auto whole = keys.check();
            return !whole || keys.number("key file tables") == 3 ? whole
                                                                 : Error{ErrorKind::Corrupt, "it does not hold keys"};
        });
        return checked ? checked : blamed(checked.error(), scenarios::damagedKeys, m_keys);
    }

    Result<void> join()
    {
        if (auto header = checkHeader(m_part.path()); !header) {
            return blamed(header.error(), "the copy", m_copy);
        }
        const auto joined = guarded("join the copy and its keys", m_copy, [&]() -> Result<void> {
            LooseFile restored(m_part.path(), m_options.vfs);
            restored.attach(m_keysPart.path(), "keys");
            restored.text("BEGIN"); // not IMMEDIATE: over two files that makes a third, which a full disk leaves behind
            restored.script("key file join");
            restored.text("COMMIT");
            m_done.personsWithoutKey = restored.number("persons without key");
            return restored.check();
        });
        if (!joined) {
            return blamed(joined.error(), "the copy", m_copy);
        }
        return tell(joinedShare) ? Result<void>() : Error{ErrorKind::Refused, "stopped; nothing was changed"};
    }

    Result<RestoreDone> takePlace()
    {
        SetAside old;
        if (somethingStandsAt(m_options.target)) {
            const auto aside = old.rename(m_options.target, m_options.today);
            if (!aside) {
                return aside.error();
            }
            m_done.asideFile = aside->string();
        }
        if (auto placed = platform::replaceFile(m_part.path(), m_options.target); !placed) {
            old.undo();
            return placed.error();
        }
        m_done.day = dayOfCopy(m_copy).value_or(base::LocalDay{});
        // The database stands; a recording that cannot be fetched stays in the folder of copies.
        static_cast<void>(copyRecordings(m_options.copyFolder / copiedRecordings, recordingsBeside(m_options.target)));
        tell(1);
        return m_done;
    }

    const RestoreOptions &m_options;
    fs::path m_copy;
    fs::path m_keys;
    ScratchFile m_part;
    ScratchFile m_keysPart;
    std::uintmax_t m_copySize = 0;
    std::uintmax_t m_keysSize = 0;
    RestoreDone m_done;
};

std::string centreOf(const fs::path &copy)
{
    try {
        return SQLite::Database(copy.string()).execAndGet("SELECT name FROM centre").getString();
    } catch (const SQLite::Exception &) {
        return {};
    }
}

Result<void> mayTakePlace(const RestoreOptions &options)
{
    if (!somethingStandsAt(options.target)) {
        return {};
    }
    if (!options.setAside) {
        return Error{ErrorKind::Refused, "'" + options.target.string() +
                                             "' exists, or a part of it (-wal, -shm, -journal); put it aside first"};
    }
    return mayBeSetAside(options.target);
}
} // namespace

Result<RestoreDone> restore(const RestoreOptions &given)
{
    RestoreOptions options = given;
    std::error_code ignored;
    options.target = fs::absolute(given.target, ignored);
    const auto copy = chosenCopy(options);
    if (!copy) {
        return copy.error();
    }
    Traces traces(options.target);
    const auto &isOnNetwork = options.isOnNetwork ? options.isOnNetwork : NetworkCheck(platform::isOnNetwork);
    if (auto place = mayStand(options.target, isOnNetwork); !place) {
        return place.error();
    }
    // Against a program that would open the target meanwhile.
    if (auto locked = traces.lock(options.target.string() + ".lock"); !locked) {
        return locked.error();
    }
    if (auto allowed = mayTakePlace(options); !allowed) {
        return allowed.error();
    }
    auto done = Restoration(options, *copy).run();
    if (done) {
        traces.keep();
    }
    return done;
}

scenarios::CopiesFound CopyRestorer::copiesIn(const std::string &folder) const
{
    scenarios::CopiesFound found;
    for (const auto &file : records::copiesIn(folder)) {
        if (const auto day = dayOfCopy(file)) {
            found.days.insert(found.days.begin(), *day);
        }
    }
    if (!found.days.empty()) {
        found.centre = centreOf(fs::path(folder) / copyFileName(found.days.front()));
    }
    std::error_code ignored;
    found.keys = fs::exists(fs::path(folder) / keysFileName, ignored);
    return found;
}

Result<RestoreDone> CopyRestorer::restore(const scenarios::RestoreRequest &request,
                                          const scenarios::RestoreProgress &progress) const
{
    const auto calendar = base::Calendar::create("Europe/Copenhagen", 0);
    RestoreOptions options;
    options.copyFolder = request.copyFolder;
    options.target = request.target;
    options.day = request.day;
    options.setAside = request.setAside;
    options.today = calendar ? calendar->dayOf(m_clock.now()) : base::LocalDay{};
    options.progress = progress;
    return records::restore(options);
}

} // namespace fagdansk::records
