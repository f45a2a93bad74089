// One read-only connection behind a lock: runs a statement, gives rows of text.
#pragma once

#include "wordlists/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::pack {

/// Damage found while reading: a hash that does not fit, a body that is not what it should be.
class BrokenContent : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

class PackReader
{
public:
    using Row = std::vector<std::string>;

    /// Throws SQLite::Exception.
    explicit PackReader(const std::filesystem::path &file);

    const std::string &name() const { return m_name; }

    /// Throws SQLite::Exception. `values` are bound in order.
    template <class... Values>
    std::vector<Row> rows(std::string_view statement, const Values &...values)
    {
        const std::lock_guard lock(m_mutex);
        SQLite::Statement query(m_database, std::string(statement));
        [[maybe_unused]] int index = 0;
        (query.bind(++index, values), ...);
        std::vector<Row> out;
        while (query.executeStep()) {
            Row row;
            for (int column = 0; column < query.getColumnCount(); ++column) {
                row.push_back(query.getColumn(column).getString());
            }
            out.push_back(std::move(row));
        }
        return out;
    }

    /// `use` with the connection, under the lock.
    template <class Use>
    auto with(Use use)
    {
        const std::lock_guard lock(m_mutex);
        return use(m_database);
    }

    /// What `read` gives, its exceptions as errors.
    template <class Read>
    auto guarded(Read read) -> decltype(read())
    {
        try {
            return read();
        } catch (const SQLite::Exception &error) {
            return sqliteError(error);
        } catch (const BrokenContent &error) {
            return broken(error.what());
        }
    }

    base::Error broken(const std::string &why) const;

private:
    base::Error sqliteError(const SQLite::Exception &error) const;

    std::string m_name;
    std::mutex m_mutex;
    SQLite::Database m_database;
};

/// The body of a row whose last two columns are hash and body. BrokenContent where they do not fit.
const std::string &checkedBody(const PackReader::Row &row);

} // namespace fagdansk::pack
