// Finds a statement by the name it has in a .sql file (a line "-- name: answer add" opens it, the next such line closes
// it).
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace fagdansk::records {

class SqlBook
{
public:
    SqlBook();

    /// Throws std::out_of_range for an unknown name: a bug.
    const std::string &statement(std::string_view name) const;
    const std::map<std::string, std::string, std::less<>> &all() const { return m_statements; }
    /// The whole text of one file; throws likewise.
    static std::string_view file(std::string_view name);

private:
    void read(std::string_view text);
    std::map<std::string, std::string, std::less<>> m_statements;
};

} // namespace fagdansk::records
