#include "app/exchange/windows_text.h"

#include "wordlists/text/utf8.h"

#include <algorithm>
#include <array>

namespace fagdansk::exchange {
namespace {

/// What Windows-1252 has where Latin-1 has control characters, from 0x80.
constexpr std::array<char16_t, 32> windowsSigns{
    u'€',   0xFFFD, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0xFFFD, u'Ž', 0xFFFD,
    0xFFFD, u'‘',   u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0xFFFD, u'ž', u'Ÿ'};
} // namespace

std::string fromWindows(std::string_view bytes)
{
    std::u32string points;
    points.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        points += byte >= 0x80 && byte < 0xA0 ? windowsSigns[byte - 0x80U] : char32_t{byte};
    }
    return text::toUtf8(points);
}

std::optional<unsigned char> windowsByteOf(char32_t c)
{
    if (c < 0x80 || (c >= 0xA0 && c <= 0xFF)) {
        return static_cast<unsigned char>(c);
    }
    const auto *const found = std::ranges::find(windowsSigns, c);
    const bool isThere = c != 0xFFFD && found != windowsSigns.end();
    return isThere ? std::optional(static_cast<unsigned char>(0x80 + (found - windowsSigns.begin()))) : std::nullopt;
}

} // namespace fagdansk::exchange
