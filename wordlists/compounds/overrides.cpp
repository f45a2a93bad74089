#include "wordlists/compounds/overrides.h"

#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <algorithm>

namespace fagdansk::compounds {

Overrides parseOverrides(std::string_view text, std::vector<OverrideFault> &faults)
{
    Overrides table;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        at = end + 1;
        ++number;
        line = line.substr(0, std::min(line.find('#'), line.size()));
        line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
        if (line.empty()) {
            continue;
        }
        if (!text::Utf8::create(line)) {
            faults.push_back({number, "not UTF-8"});
            continue;
        }
        auto parts = partsFromText(line);
        if (!parts) {
            faults.push_back({number, parts.error().detail});
            continue;
        }
        table.insert_or_assign(text::fold(joined(*parts)), std::move(*parts));
    }
    return table;
}

} // namespace fagdansk::compounds
