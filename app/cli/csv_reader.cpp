#include "app/cli/csv_reader.h"

#include "wordlists/text/csv_line.h"

#include <set>

namespace fagdansk::cli {

base::Result<std::vector<std::string>> CsvReader::header()
{
    const auto names = fields();
    if (!names) {
        return names.error();
    }
    if (!*names) {
        return atLine(1, "expected a header line");
    }
    std::set<std::string> seen;
    for (const auto &name : **names) {
        if (name.empty()) {
            return atLine(1, "a name in the header is empty");
        }
        if (!seen.insert(name).second) {
            return atLine(1, "the name '" + name + "' stands twice in the header");
        }
    }
    m_columns = (*names)->size();
    return **names;
}

base::Result<std::optional<std::vector<std::string>>> CsvReader::next()
{
    auto row = fields();
    if (row && *row && (*row)->size() != m_columns) {
        return atLine(number(), "expected " + std::to_string(m_columns) + " fields as in the header, found " +
                                    std::to_string((*row)->size()));
    }
    return row;
}

base::Result<std::optional<std::vector<std::string>>> CsvReader::fields()
{
    std::string line;
    const auto more = m_lines.next(line);
    if (!more) {
        return more.error();
    }
    if (!*more) {
        return std::optional<std::vector<std::string>>();
    }
    auto split = text::csvFields(line);
    if (!split) {
        return atLine(number(), "a quote does not close at the end of its field");
    }
    for (auto &field : *split) {
        auto text = decoded(field);
        if (!text) {
            return atLine(number(), text.error().detail);
        }
        field = std::move(*text);
    }
    return split;
}

} // namespace fagdansk::cli
