#include "app/pack/search_query.h"

#include <algorithm>

namespace fagdansk::pack {

std::string searchQuery(std::string_view typed)
{
    constexpr int maxWords = 8;
    constexpr std::string_view white(" \t\r\n\0", 5);
    std::string query;
    int words = 0;
    for (std::size_t begin = 0; begin < typed.size() && words < maxWords;) {
        const auto end = std::min(typed.find_first_of(white, begin), typed.size());
        std::string word(typed.substr(begin, end - begin));
        std::erase(word, '"');
        if (!word.empty()) {
            query += (words > 0 ? " " : "") + ('"' + word + "\"*");
            ++words;
        }
        begin = end + 1;
    }
    return query;
}

} // namespace fagdansk::pack
