// One run of a prepared statement: binds by position, reads columns, and leaves the statement ready for its next run.
#pragma once

#include "wordlists/base/ids.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fagdansk::records {

/// Bytes to bind as a blob; the viewed bytes outlive the run.
struct Blob
{
    std::string_view bytes;
};

class Query
{
public:
    explicit Query(SQLite::Statement &statement) : m_statement(statement) {}
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query() { m_statement.tryReset(); }

    template <class... Values>
    Query &with(const Values &...values)
    {
        m_statement.clearBindings();
        [[maybe_unused]] int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True while there is a row. Throws SQLite::Exception.
    bool step() { return m_statement.executeStep(); }
    /// To the end, rows ignored.
    void run()
    {
        while (step()) {
        }
    }

    int columns() const { return m_statement.getColumnCount(); }
    bool isNull(int column) const { return m_statement.isColumnNull(column); }
    std::int64_t integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    std::int32_t small(int column) const { return m_statement.getColumn(column).getInt(); }
    double real(int column) const { return m_statement.getColumn(column).getDouble(); }
    bool flag(int column) const { return integer(column) != 0; }
    /// Text or blob, byte for byte.
    std::string bytes(int column) const
    {
        const auto value = m_statement.getColumn(column);
        const auto *begin = static_cast<const char *>(value.getBlob());
        return begin ? std::string(begin, static_cast<std::size_t>(value.getBytes())) : std::string();
    }
    base::Uuid uuid(int column) const
    {
        base::Uuid uuid;
        const auto stored = bytes(column);
        for (std::size_t i = 0; i < uuid.bytes.size() && i < stored.size(); ++i) {
            uuid.bytes[i] = static_cast<std::uint8_t>(stored[i]);
        }
        return uuid;
    }

private:
    void bind(int index, std::int64_t value) { m_statement.bind(index, value); }
    void bind(int index, int value) { m_statement.bind(index, value); }
    void bind(int index, double value) { m_statement.bind(index, value); }
    void bind(int index, bool value) { m_statement.bind(index, value ? 1 : 0); }
    void bind(int index, std::string_view value) { m_statement.bind(index, std::string(value)); }
    void bind(int index, const std::string &value) { m_statement.bindNoCopy(index, value); }
    void bind(int index, const char *value) { m_statement.bind(index, value); }
    void bind(int index, Blob value)
    {
        m_statement.bind(index, value.bytes.data(), static_cast<int>(value.bytes.size()));
    }
    void bind(int index, const base::Uuid &value) { m_statement.bind(index, value.bytes.data(), 16); }
    void bind(int index, std::nullopt_t) { m_statement.bind(index); }
    template <class T>
    void bind(int index, const std::optional<T> &value)
    {
        value ? bind(index, *value) : bind(index, std::nullopt);
    }

    SQLite::Statement &m_statement;
};

} // namespace fagdansk::records
