// CSV with a header line, read row by row.
#pragma once

#include "app/cli/line_reader.h"

#include <optional>

namespace fagdansk::cli {

class CsvReader
{
public:
    /// `in` outlives the reader.
    explicit CsvReader(std::istream &in) : m_lines(in) {}

    /// The names in the first line. InvalidInput where there is none, or a name is empty or stands twice.
    base::Result<std::vector<std::string>> header();
    /// The next row; nothing at the end. InvalidInput, naming the line, where it has not as many fields as the header.
    base::Result<std::optional<std::vector<std::string>>> next();
    std::size_t number() const { return m_lines.number(); } ///< of the line read last, from 1

private:
    base::Result<std::optional<std::vector<std::string>>> fields();

    LineReader m_lines;
    std::size_t m_columns = 0;
};

} // namespace fagdansk::cli
