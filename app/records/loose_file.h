// A database file of its own beside the open one: a copy, a file of keys. In the old journal mode, so that there is no
// log beside it, and with nothing deleted left in it. Throws SQLite::Exception; `guarded` turns that into an Error.
#pragma once

#include "app/records/database.h"
#include "app/records/sql_book.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace fagdansk::records {

class LooseFile
{
public:
    explicit LooseFile(const std::filesystem::path &path, const std::string &vfs = {})
        : m_connection(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0, vfs)
    {
        m_connection.exec("PRAGMA journal_mode = delete");
        m_connection.exec("PRAGMA secure_delete = on");
    }
    void script(std::string_view name) { m_connection.exec(m_book.statement(name)); }
    void text(const std::string &sql) { m_connection.exec(sql); }
    void attach(const std::filesystem::path &other, const std::string &name)
    {
        SQLite::Statement statement(m_connection, "ATTACH ? AS " + name);
        statement.bind(1, other.string());
        statement.exec();
    }
    std::string one(const std::string &sql) { return m_connection.execAndGet(sql).getString(); }
    /// A named query without parameters that gives one number.
    int number(std::string_view name) { return m_connection.execAndGet(m_book.statement(name)).getInt(); }
    /// Corrupt, or InputOutput where the disk does not give a page.
    base::Result<void> check()
    {
        const auto state = one("PRAGMA integrity_check(1)");
        if (state == "ok") {
            return {};
        }
        return base::Error{isDiskError(state) ? base::ErrorKind::InputOutput : base::ErrorKind::Corrupt, state};
    }
    SQLite::Database &raw() { return m_connection; }

private:
    SQLite::Database m_connection;
    SqlBook m_book;
};

template <class Work>
auto guarded(std::string_view doing, const std::filesystem::path &place, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &failure) {
        return translated(failure, doing, place);
    }
}

} // namespace fagdansk::records
