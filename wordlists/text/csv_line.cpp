#include "wordlists/text/csv_line.h"

namespace fagdansk::text {

std::optional<std::vector<std::string>> csvFields(std::string_view line)
{
    std::vector<std::string> fields(1);
    std::size_t i = 0;
    while (i < line.size()) {
        if (line[i] == ',') {
            fields.emplace_back();
            ++i;
        } else if (line[i] == '"' && fields.back().empty()) {
            for (++i; i < line.size() && (line[i] != '"' || line.substr(i, 2) == "\"\""); ++i) {
                fields.back() += line[i];
                i += line[i] == '"' ? 1 : 0;
            }
            if (i++ >= line.size() || (i < line.size() && line[i] != ',')) {
                return std::nullopt;
            }
        } else {
            fields.back() += line[i++];
        }
    }
    return fields;
}

} // namespace fagdansk::text
