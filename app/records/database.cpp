#include "app/records/database.h"

#include <sqlite3.h>

#include <cstdlib>
#include <string_view>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
constexpr int busyTimeoutMs = 5000;

struct Pragma
{
    const char *name;
    const char *set;
    const char *expected;
};

constexpr Pragma pragmas[] = {
    {"journal_mode", "wal", "wal"},    {"foreign_keys", "on", "1"},
    {"secure_delete", "on", "1"},      {"synchronous", "full", "2"}, // a commit returns when it is on the disk
    {"recursive_triggers", "on", "1"}, // so that REPLACE cannot delete a fact behind the triggers' back
    {"trusted_schema", "off", "0"},    {"cell_size_check", "on", "1"},
};

struct Known
{
    ErrorKind kind;
    const char *advice;
};

Known known(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::DiskFull, "the disk is full; nothing was written: free some space and try again"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::ReadOnly, "it cannot be written; check the permissions of the file and its folder"};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorKind::InputOutput,
                "the disk answered with an error; nothing was written: check the disk and try again"};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, "the file is damaged; restore it from the daily copy"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, "another program is writing to it; try again in a moment"};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Refused, "the schema forbids it"};
    default:
        return {ErrorKind::Internal, "unexpected"};
    }
}
} // namespace

Error translated(const SQLite::Exception &failure, std::string_view doing, const std::filesystem::path &place)
{
    const auto [kind, advice] = known(failure.getErrorCode());
    return Error{kind, "cannot " + std::string(doing) + " in '" + place.string() + "': " + advice + " (SQLite " +
                           std::to_string(failure.getExtendedErrorCode()) + ": " + failure.what() + ")"};
}

// A short read is damage, any other error is the disk's.
bool isDiskError(const std::string &state)
{
    constexpr std::string_view mark = "error code=";
    const auto at = state.find(mark);
    const int code = at == std::string::npos ? 0 : std::atoi(state.c_str() + at + mark.size());
    return (code & 0xff) == SQLITE_IOERR && code != SQLITE_IOERR_SHORT_READ;
}

Database::Database(std::filesystem::path file, const std::string &vfs)
    : m_file(std::move(file)),
      m_connection(m_file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeoutMs, vfs)
{}

Database::~Database()
{
    rollBack();
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path &file, const std::string &vfs)
{
    try {
        auto database = std::unique_ptr<Database>(new Database(file, vfs));
        sqlite3_extended_result_codes(database->raw().getHandle(), 1);
        if (sqlite3_db_readonly(database->raw().getHandle(), "main") == 1) {
            return Error{ErrorKind::ReadOnly,
                         "'" + file.string() + "' cannot be written; check the permissions of the file and its folder"};
        }
        return database;
    } catch (const SQLite::Exception &failure) {
        return translated(failure, "open the database", file);
    }
}

Result<void> Database::applyPragmas()
{
    try {
        for (const auto &pragma : pragmas) {
            const std::string name = pragma.name;
            std::string setting = "PRAGMA " + name + " = ";
            runText(setting += pragma.set);
            if (const auto live = one("PRAGMA " + name); live != pragma.expected) {
                return Error{ErrorKind::Internal, "'" + m_file.string() + "': " + name + " is '" + live + "', not '" +
                                                      pragma.expected + "'; this SQLite cannot keep the records safe"};
            }
        }
        return {};
    } catch (const SQLite::Exception &failure) {
        return translated(failure, "prepare the connection", m_file);
    }
}

Query Database::query(std::string_view name)
{
    auto found = m_prepared.find(name);
    if (found == m_prepared.end()) {
        auto statement = std::make_unique<SQLite::Statement>(m_connection, m_book.statement(name));
        found = m_prepared.emplace(std::string(name), std::move(statement)).first;
    }
    return Query(*found->second);
}

void Database::runScript(std::string_view name)
{
    m_connection.exec(m_book.statement(name));
}

void Database::runText(const std::string &sql)
{
    m_connection.exec(sql);
}

std::string Database::one(const std::string &sql)
{
    SQLite::Statement statement(m_connection, sql);
    return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
}

Result<void> Database::emptyLog()
{
    try {
        SQLite::Statement checkpoint(m_connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        if (checkpoint.executeStep() && checkpoint.getColumn(0).getInt() != 0) {
            return Error{ErrorKind::Busy, "'" + m_file.string() + "': another program still reads the old state"};
        }
        return {};
    } catch (const SQLite::Exception &failure) {
        return translated(failure, "empty the log", m_file);
    }
}

void Database::rollBack() noexcept
{
    if (sqlite3_get_autocommit(m_connection.getHandle()) == 0) {
        m_connection.tryExec("ROLLBACK");
    }
}

} // namespace fagdansk::records
