// The one connection: pragmas that are read back, prepared statements, and the door through which every transaction
// goes. One thread at a time.
#pragma once

#include "app/records/query.h"
#include "app/records/sql_book.h"
#include "wordlists/base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace fagdansk::records {

/// SQLite's result code in the program's closed cases; `doing` and `place` go into the detail.
base::Error translated(const SQLite::Exception &failure, std::string_view doing, const std::filesystem::path &place);

/// Does the answer of an integrity check tell of a page that the disk did not give? It reads like damage, and is none.
bool isDiskError(const std::string &state);

class Database
{
public:
    /// Opens, or creates an empty file. `vfs` empty: the system's own.
    static base::Result<std::unique_ptr<Database>> open(const std::filesystem::path &file, const std::string &vfs);
    ~Database();

    /// Sets WAL and the rest and reads each back from the live connection; a difference is Internal.
    base::Result<void> applyPragmas();

    /// The prepared statement of that name. Do not run one inside its own rows.
    Query query(std::string_view name);
    /// A script of several statements, by name or as text. Throws SQLite::Exception.
    void runScript(std::string_view name);
    void runText(const std::string &sql);
    /// One value of a pragma or of a query without parameters.
    std::string one(const std::string &sql);

    /// Runs `work` in one write transaction. Committed, and on the disk, exactly if the result is ok.
    template <class Work>
    auto write(std::string_view doing, Work &&work)
    {
        return transaction("begin immediate", doing, std::forward<Work>(work));
    }
    /// Runs `work` on one snapshot.
    template <class Work>
    auto read(std::string_view doing, Work &&work)
    {
        return transaction("begin", doing, std::forward<Work>(work));
    }

    /// Moves the write-ahead log into the file and empties it, so that nothing deleted lingers there.
    base::Result<void> emptyLog();
    SQLite::Database &raw() { return m_connection; }
    const std::filesystem::path &file() const { return m_file; }

private:
    Database(std::filesystem::path file, const std::string &vfs);
    void rollBack() noexcept;

    template <class Work>
    auto transaction(std::string_view begin, std::string_view doing, Work &&work) -> decltype(work())
    {
        try {
            query(begin).run();
            auto result = work();
            if (!result.ok()) {
                rollBack();
                return result;
            }
            query("commit").run();
            return result;
        } catch (const SQLite::Exception &failure) {
            const auto error = translated(failure, doing, m_file);
            rollBack();
            return error;
        } catch (...) {
            rollBack();
            throw;
        }
    }

    std::filesystem::path m_file;
    SQLite::Database m_connection;
    SqlBook m_book;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_prepared;
};

} // namespace fagdansk::records
