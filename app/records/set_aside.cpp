#include "app/records/set_aside.h"

#include "app/records/copy_files.h"
#include "app/records/database.h"
#include "app/records/file_guard.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace fagdansk::records {
namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
constexpr std::array sqliteEndings{"-wal", "-shm", "-journal"};
// The database last: a crash in between leaves it where a new try finds it.
constexpr std::array allEndings{"-wal", "-shm", "-journal", ".key", ""};

fs::path with(const fs::path &file, const char *ending)
{
    return file.string() + ending;
}

bool isThere(const fs::path &file)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
}

fs::path freeName(const fs::path &file, base::LocalDay today)
{
    const auto date = copyFileName(today).substr(9, 10);
    const auto stem = file.stem().string() + "-lagt-til-side-" + date;
    for (int number = 1;; ++number) {
        const auto name = stem + (number == 1 ? "" : "-" + std::to_string(number)) + file.extension().string();
        auto candidate = file.parent_path() / name;
        if (std::ranges::none_of(allEndings, [&](const char *ending) { return isThere(with(candidate, ending)); })) {
            return candidate;
        }
    }
}

// Damage, or not even our tables: anything else (the disk, a program beside us) says nothing about the file.
bool isDamage(int code)
{
    const int kind = code & 0xff;
    return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_ERROR;
}

// With its log, which is read and left as it is; locked exclusively, SQLite needs no file of shared memory for that.
Result<void> refuseSoundAndUsed(const fs::path &file)
{
    try {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        database.exec("PRAGMA locking_mode = exclusive");
        const auto state = database.execAndGet("PRAGMA integrity_check(1)").getString();
        if (isDiskError(state)) {
            return Error{ErrorKind::InputOutput, "'" + file.string() + "' cannot be read: " + state};
        }
        if (state != "ok" || database.execAndGet("SELECT count(*) FROM centre").getInt() == 0) {
            return {};
        }
    } catch (const SQLite::Exception &failure) {
        return isDamage(failure.getErrorCode()) ? Result<void>()
                                                : Result<void>(translated(failure, "check the database", file));
    }
    return Error{ErrorKind::Refused, "'" + file.string() + "' is whole and in use; it stays where it is"};
}
} // namespace

bool somethingStandsAt(const fs::path &file)
{
    return isThere(file) || std::ranges::any_of(sqliteEndings, [&](const char *it) { return isThere(with(file, it)); });
}

Result<void> mayBeSetAside(const fs::path &file)
{
    std::error_code ignored;
    if (fs::file_size(file, ignored) == 0 || ignored) {
        return {};
    }
    if (auto header = checkHeader(file); !header) {
        return header.error().kind == ErrorKind::Corrupt ? Result<void>() : header;
    }
    return refuseSoundAndUsed(file);
}

Result<fs::path> SetAside::rename(const fs::path &file, base::LocalDay today)
{
    const auto aside = freeName(file, today);
    for (const char *ending : allEndings) {
        const auto from = with(file, ending);
        const auto to = with(aside, ending);
        if (!isThere(from)) {
            continue;
        }
        std::error_code failed;
        fs::rename(from, to, failed);
        if (failed) {
            undo();
            return Error{failed == std::errc::permission_denied ? ErrorKind::ReadOnly : ErrorKind::InputOutput,
                         "cannot rename '" + from.string() + "': " + failed.message()};
        }
        m_renamed.emplace_back(from, to);
    }
    return aside;
}

void SetAside::undo()
{
    for (auto renamed = m_renamed.rbegin(); renamed != m_renamed.rend(); ++renamed) {
        std::error_code ignored;
        fs::rename(renamed->second, renamed->first, ignored);
    }
    m_renamed.clear();
}

} // namespace fagdansk::records
