#include "app/records/sql_book.h"

#include "app/records/embedded_sql.h"

#include <algorithm>
#include <stdexcept>

namespace fagdansk::records {
namespace {
constexpr std::string_view marker = "-- name: ";
}

SqlBook::SqlBook()
{
    for (const auto &file : embeddedSql()) {
        read(file.text);
    }
}

void SqlBook::read(std::string_view text)
{
    auto at = text.find(marker);
    while (at != std::string_view::npos) {
        const auto nameBegin = at + marker.size();
        const auto lineEnd = text.find('\n', nameBegin);
        const auto next = text.find(marker, lineEnd);
        const std::string name(text.substr(nameBegin, lineEnd - nameBegin));
        if (!m_statements.emplace(name, text.substr(lineEnd, next == std::string_view::npos ? next : next - lineEnd))
                 .second) {
            throw std::logic_error("two SQL statements are named '" + name + "'");
        }
        at = next;
    }
}

const std::string &SqlBook::statement(std::string_view name) const
{
    const auto found = m_statements.find(name);
    if (found == m_statements.end()) {
        throw std::out_of_range("no SQL statement is named '" + std::string(name) + "'");
    }
    return found->second;
}

std::string_view SqlBook::file(std::string_view name)
{
    const auto files = embeddedSql();
    const auto found = std::ranges::find(files, name, &EmbeddedSql::file);
    if (found == files.end()) {
        throw std::out_of_range("no SQL file is named '" + std::string(name) + "'");
    }
    return found->text;
}

} // namespace fagdansk::records
