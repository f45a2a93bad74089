#include "app/records/copier.h"

#include "app/platform/platform.h"
#include "app/records/copy_files.h"
#include "app/records/loose_file.h"
#include "app/records/recordings_copy.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <array>

namespace fagdansk::records {
namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Result;
using scenarios::CopyState;

namespace {
constexpr const char *copying = ".copying";
constexpr const char *keysAll = ".keys-all";
constexpr const char *keysOnly = ".keys";
constexpr std::array scratchEndings{copying, keysAll, keysOnly, restorePart, restoreKeysPart};

// Emptied in place and vacuumed: what is left holds no key, not even in a free page.
void takeKeysOut(const fs::path &file)
{
    LooseFile copy(file);
    copy.script("take personal keys out");
    copy.text("VACUUM");
}

void makeKeysFile(const fs::path &snapshot, const fs::path &keys)
{
    {
        LooseFile made(keys);
        made.script("key file schema");
    }
    LooseFile source(snapshot);
    source.attach(keys, "keys");
    source.script("key file fill");
}
} // namespace

void Copier::removeLeftovers(const fs::path &database)
{
    for (const char *ending : scratchEndings) {
        const ScratchFile leftover(database.string() + ending);
    }
}

Result<CopyState> Copier::state()
{
    return m_context.database.read("read the state of the copies", [&]() -> Result<CopyState> {
        CopyState state;
        {
            auto centre = m_context.database.query("centre");
            state.folder = centre.with().step() ? centre.bytes(2) : std::string();
        }
        auto row = m_context.database.query("copies load");
        row.with().step();
        state.lastCopy = base::UtcMs{row.integer(0)};
        state.lastError = row.bytes(2);
        state.keysPending = row.flag(3) && !state.folder.empty();
        return state;
    });
}

Result<void> Copier::setFolder(const fs::path &folder)
{
    std::error_code failed;
    if (!folder.empty()) {
        fs::create_directories(folder, failed);
    }
    if (!folder.empty() && (failed || !platform::isWritableFolder(folder))) {
        return Error{ErrorKind::ReadOnly,
                     "the folder for copies '" + folder.string() + "' cannot be written; choose another"};
    }
    return m_context.database.write("choose the folder for copies", [&]() -> Result<void> {
        m_context.database.query("centre copy folder").with(folder.string()).run();
        return {};
    });
}

Result<CopyState> Copier::makeCopy(bool force)
{
    auto before = state();
    if (!before || before->folder.empty()) {
        return before;
    }
    const auto now = m_context.clock.now();
    const auto today = m_context.calendar.dayOf(now);
    const fs::path folder = before->folder;
    std::error_code ignored;
    // A clock that was set back meets days that have a copy already, and an older one.
    const bool isMade = fs::exists(folder / copyFileName(today), ignored) && before->lastCopy <= now;
    if (force || !isMade) {
        if (auto noted = noteAttempt(copyInto(folder, today), today); !noted) {
            return noted.error();
        }
    } else if (before->keysPending) {
        keysChanged();
    }
    return state();
}

Result<void> Copier::copyInto(const fs::path &folder, base::LocalDay today)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) {
        return Error{ErrorKind::InputOutput,
                     "the folder for copies '" + folder.string() + "' cannot be reached: " + failed.message()};
    }
    if (auto emptied = m_context.database.emptyLog(); !emptied && emptied.error().kind != ErrorKind::Busy) {
        return emptied;
    }
    const ScratchFile scratch(m_context.database.file().string() + copying);
    if (auto taken = snapshot(scratch.path()); !taken) {
        return taken;
    }
    // The keys first: a crash in between leaves keys that fit every copy, never a copy without its keys.
    if (auto keys = writeKeys(folder); !keys) {
        return keys;
    }
    auto emptied = guarded("take the keys out of a copy", scratch.path(), [&]() -> Result<void> {
        takeKeysOut(scratch.path());
        return {};
    });
    if (!emptied) {
        return emptied;
    }
    const auto made = folder / copyFileName(today);
    auto copied = copyWhole(scratch.path(), made);
    if (!copied) {
        return copied;
    }
    prune(folder, keptCopies, made);
    return copyRecordings(recordingsBeside(m_context.database.file()), folder / copiedRecordings);
}

Result<void> Copier::writeKeys(const fs::path &folder)
{
    const ScratchFile all(m_context.database.file().string() + keysAll);
    const ScratchFile keys(m_context.database.file().string() + keysOnly);
    if (auto taken = snapshot(all.path()); !taken) {
        return taken;
    }
    auto made = guarded("write the keys", keys.path(), [&]() -> Result<void> {
        makeKeysFile(all.path(), keys.path());
        return {};
    });
    made = made ? copyWhole(keys.path(), folder / keysFileName) : made;
    if (!made) {
        return made;
    }
    return m_context.database.write("note the copy of the keys", [&]() -> Result<void> {
        m_context.database.query("copies keys pending").with(false).run();
        return {};
    });
}

Result<void> Copier::snapshot(const fs::path &file)
{
    return guarded("copy the database", file, [&]() -> Result<void> {
        LooseFile target(file);
        {
            SQLite::Backup backup(target.raw(), m_context.database.raw());
            while (backup.executeStep(-1) == SQLITE_OK) {
            }
        }
        target.text("PRAGMA journal_mode = delete");
        if (const auto found = target.one("PRAGMA quick_check(1)"); found != "ok") {
            return Error{ErrorKind::Corrupt, "the database is damaged and was not copied: " + found};
        }
        return {};
    });
}

Result<void> Copier::noteAttempt(const Result<void> &attempt, base::LocalDay today)
{
    return m_context.database.write("note the copy", [&]() -> Result<void> {
        std::int64_t lastMs = 0;
        std::int32_t lastDay = 0;
        {
            auto row = m_context.database.query("copies load");
            row.with().step();
            lastMs = attempt ? m_context.clock.now().value : row.integer(0);
            lastDay = attempt ? today.value : row.small(1);
        }
        m_context.database.query("copies save")
            .with(lastMs, lastDay, attempt ? std::string() : attempt.error().detail)
            .run();
        return {};
    });
}

void Copier::keysChanged()
{
    const auto known = state();
    std::error_code ignored;
    if (!known || known->folder.empty() || !fs::is_directory(known->folder, ignored)) {
        return; // stays pending
    }
    if (auto written = writeKeys(known->folder); !written) {
        const auto day = m_context.calendar.dayOf(m_context.clock.now());
        if (auto noted = noteAttempt(written, day); !noted) {
            return; // pending is what was committed with the erasure
        }
    }
}

Result<void> Copier::backup(const fs::path &file)
{
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
        return Error{ErrorKind::Refused, "'" + file.string() + "' exists; choose another name"};
    }
    const ScratchFile scratch(file.string() + ".part");
    if (auto taken = snapshot(scratch.path()); !taken) {
        return taken;
    }
    return platform::replaceFile(scratch.path(), file);
}

} // namespace fagdansk::records
