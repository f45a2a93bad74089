#include "wordlists/lexicon/letter_counts.h"

#include <cstddef>
#include <limits>

namespace fagdansk::lexicon {
namespace {
constexpr std::size_t tableSize = 256; // æ ø å lie within
constexpr std::uint8_t noKind = 0xFF;

constexpr auto kindOf = [] {
    constexpr std::array<std::u32string_view, 8> kinds{U"aåæeoøuyijw", U"pbvf", U"dt", U"gkqch",
                                                       U"szx",         U"l",    U"r",  U"mn"};
    std::array<std::uint8_t, tableSize> table{};
    table.fill(noKind);
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        for (const char32_t c : kinds[kind]) {
            table[c] = static_cast<std::uint8_t>(kind);
        }
    }
    return table;
}();
} // namespace

LetterCounts countLetters(std::u32string_view letters)
{
    LetterCounts counts{};
    char32_t before = 0;
    for (const char32_t c : letters) {
        // A doubled letter, and ae and oe for æ and ø, count once.
        const bool isSecond = c == before || (c == U'e' && (before == U'a' || before == U'o'));
        const auto kind = c < tableSize ? kindOf[c] : noKind;
        if (!isSecond && kind != noKind && counts[kind] < std::numeric_limits<std::int8_t>::max()) {
            ++counts[kind];
        }
        before = isSecond ? 0 : c;
    }
    return counts;
}

} // namespace fagdansk::lexicon
