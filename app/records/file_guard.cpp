#include "app/records/file_guard.h"

#include "app/platform/platform.h"
#include "app/records/migrations.h"

#include <sqlite3.h>

#include <cstdint>
#include <fstream>
#include <memory>
#include <string>

namespace fagdansk::records {
namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
// https://www.sqlite.org/fileformat2.html, "The Database Header"
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::size_t headerSize = 100;
constexpr std::size_t versionAt = 60;
constexpr std::size_t applicationAt = 68;

std::uint32_t bigEndian(const std::string &bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    }
    return value;
}

struct Header
{
    std::uint32_t application = 0;
    std::uint32_t version = 0;
};

// What the newest committed state says, the log included: a schema step may not have reached the file yet. The log is
// read, never written back.
Header liveHeader(const fs::path &file, Header fallback)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(file.string().c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        sqlite3_close(handle);
        return fallback;
    }
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> closer(handle, &sqlite3_close);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const auto number = [&](const char *sql, std::uint32_t otherwise) {
        sqlite3_stmt *statement = nullptr;
        std::uint32_t value = otherwise;
        if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW) {
            value = static_cast<std::uint32_t>(sqlite3_column_int(statement, 0));
        }
        sqlite3_finalize(statement);
        return value;
    };
    return {number("PRAGMA application_id", fallback.application), number("PRAGMA user_version", fallback.version)};
}

} // namespace

Result<void> checkHeader(const fs::path &file)
{
    std::string header(headerSize, '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(header.data(), static_cast<std::streamsize>(header.size()));
    if (in.gcount() < static_cast<std::streamsize>(headerSize) || !header.starts_with(magic)) {
        return Error{ErrorKind::Corrupt,
                     "'" + file.string() +
                         "' is not a database, or its beginning is damaged; restore it from the daily copy"};
    }
    Header found{bigEndian(header, applicationAt), bigEndian(header, versionAt)};
    std::error_code ignored;
    if (fs::file_size(file.string() + "-wal", ignored) > 0 && !ignored) {
        found = liveHeader(file, found);
    }
    if (found.application != applicationId) {
        return Error{ErrorKind::InvalidInput,
                     "'" + file.string() + "' is a database of another program; it was not touched"};
    }
    if (found.version > static_cast<std::uint32_t>(newestSchema())) {
        return Error{ErrorKind::Newer, "'" + file.string() + "' has schema " + std::to_string(found.version) +
                                           " and this program knows " + std::to_string(newestSchema()) +
                                           "; it was not touched: install a newer Fagdansk"};
    }
    return {};
}

namespace {
Result<void> checkFolder(const fs::path &file)
{
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed || !platform::isWritableFolder(folder)) {
        return Error{ErrorKind::ReadOnly, "the folder '" + folder.string() +
                                              "' cannot be written; choose another or change its permissions"};
    }
    return {};
}
} // namespace

Result<void> mayStand(const fs::path &file, const NetworkCheck &isOnNetwork)
{
    if (isOnNetwork(file)) {
        return Error{ErrorKind::NetworkFolder,
                     "'" + file.string() +
                         "' lies on a network drive, where a database can be damaged by a lost connection; "
                         "choose a folder on this machine"};
    }
    return checkFolder(file);
}

Result<void> mayOpen(const fs::path &file, const NetworkCheck &isOnNetwork)
{
    if (auto place = mayStand(file, isOnNetwork); !place) {
        return place;
    }
    std::error_code ignored;
    if (fs::file_size(file, ignored) == 0 || ignored) {
        return {}; // new, or left empty by a crash before its first commit
    }
    if (!platform::isWritableFile(file)) {
        return Error{ErrorKind::ReadOnly, "'" + file.string() + "' cannot be written; change its permissions"};
    }
    return checkHeader(file);
}

} // namespace fagdansk::records
