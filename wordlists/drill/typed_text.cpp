#include "wordlists/drill/typed_text.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace fagdansk::drill {
namespace {
constexpr double cheap = 0.4;
constexpr double swapped = 0.8;
constexpr char32_t combiningDotAbove = 0x307;

icu::UnicodeString composedLowerCase(std::string_view utf8)
{
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    // Folding is the same everywhere; toLower with a locale would need to know the typist's language.
    text.foldCase();
    UErrorCode status = U_ZERO_ERROR;
    const auto *nfc = icu::Normalizer2::getNFCInstance(status);
    return U_SUCCESS(status) ? nfc->normalize(text, status) : text;
}

bool isVowel(char32_t c)
{
    return std::u32string_view(U"aeiouyæøå").find(c) != std::u32string_view::npos;
}

bool areMixedUp(char32_t a, char32_t b)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 5> pairs = {
        {{U'b', U'p'}, {U'f', U'v'}, {U'o', U'å'}, {U'e', U'æ'}, {U'o', U'ø'}}};
    const auto pair = std::minmax(a, b);
    return std::ranges::any_of(pairs, [&](const auto &p) { return p.first == pair.first && p.second == pair.second; });
}

/// The cost of leaving out text[i].
double dropCost(std::u32string_view text, std::size_t i)
{
    if (i == 0) {
        return 1.0;
    }
    const bool doubled = text[i] == text[i - 1] && !isVowel(text[i]);
    const bool softD = text[i] == U'd' && (isVowel(text[i - 1]) || text[i - 1] == U'n' || text[i - 1] == U'l');
    return doubled || softD ? cheap : 1.0;
}

double changeCost(std::u32string_view a, std::size_t i, std::u32string_view b, std::size_t j)
{
    if (a[i] == b[j]) {
        return 0.0;
    }
    return i > 0 && j > 0 && areMixedUp(a[i], b[j]) ? cheap : 1.0;
}
} // namespace

std::u32string plainText(std::string_view utf8)
{
    const auto text = composedLowerCase(utf8);
    std::u32string out;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(text.char32At(i));
        if (u_isUWhiteSpace(static_cast<UChar32>(c))) {
            if (!out.empty() && out.back() != U' ') {
                out += U' ';
            }
        } else if (c != combiningDotAbove) {
            out += c;
        }
    }
    while (!out.empty() && std::u32string_view(U" .,!?;:").find(out.back()) != std::u32string_view::npos) {
        out.pop_back();
    }
    return out;
}

std::u32string keyboardFolded(std::u32string_view plain)
{
    static constexpr std::array<std::pair<std::u32string_view, char32_t>, 9> spellings = {{{U"aa", U'å'},
                                                                                           {U"ae", U'æ'},
                                                                                           {U"oe", U'ø'},
                                                                                           {U"ä", U'æ'},
                                                                                           {U"ö", U'ø'},
                                                                                           {U"ü", U'y'},
                                                                                           {U"é", U'e'},
                                                                                           {U"è", U'e'},
                                                                                           {U"‐", U'-'}}};
    std::u32string out;
    while (!plain.empty()) {
        const auto *found = std::ranges::find_if(spellings, [&](const auto &s) { return plain.starts_with(s.first); });
        out += found == spellings.end() ? plain.front() : found->second;
        plain.remove_prefix(found == spellings.end() ? 1 : found->first.size());
    }
    return out;
}

std::u32string joinedUp(std::u32string_view text)
{
    std::u32string out(text);
    std::erase_if(out, [](char32_t c) { return c == U' ' || c == U'-'; });
    return out;
}

double typingCost(std::u32string_view expected, std::u32string_view typed)
{
    std::vector<double> before;
    std::vector<double> above(typed.size() + 1, 0.0);
    for (std::size_t j = 0; j < typed.size(); ++j) {
        above[j + 1] = above[j] + dropCost(typed, j);
    }
    for (std::size_t i = 0; i < expected.size(); ++i) {
        std::vector<double> row(typed.size() + 1, above[0] + dropCost(expected, i));
        for (std::size_t j = 0; j < typed.size(); ++j) {
            row[j + 1] = std::min({above[j] + changeCost(expected, i, typed, j), above[j + 1] + dropCost(expected, i),
                                   row[j] + dropCost(typed, j)});
            if (i > 0 && j > 0 && expected[i] == typed[j - 1] && expected[i - 1] == typed[j]) {
                row[j + 1] = std::min(row[j + 1], before[j - 1] + swapped);
            }
        }
        before = std::exchange(above, std::move(row));
    }
    return above.back();
}

} // namespace fagdansk::drill
