#include "app/exchange/misread_text.h"

#include "app/exchange/windows_text.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <optional>
#include <string>

namespace fagdansk::exchange {
namespace {
/// æ Æ ø Ø å Å of the DOS pages, read as Windows-1252, aside from those that are letters or quotes there.
constexpr std::u32string_view dosSigns = U"›†¢¥•‡";

bool isBroken(char32_t c)
{
    const bool isControl = (c < 0x20 && c != U'\n' && c != U'\r' && c != U'\t') || (c >= 0x7F && c < 0xA0);
    return isControl || c == 0xFFFD || dosSigns.find(c) != std::u32string_view::npos;
}

/// The bytes that Windows-1252 would have for the text; nothing where it has none.
std::optional<std::string> windowsBytes(const std::u32string &points)
{
    std::string bytes;
    for (const auto c : points) {
        const auto byte = windowsByteOf(c);
        if (!byte) {
            return {};
        }
        bytes += static_cast<char>(*byte);
    }
    return bytes;
}
} // namespace

bool looksMisread(std::string_view text)
{
    const auto points = text::toUtf32(text);
    if (std::ranges::any_of(points, isBroken)) {
        return true;
    }
    // Foreign text that happens to be a chain of well-formed UTF-8 sequences does not occur.
    const auto bytes = windowsBytes(points);
    const bool isPlain = std::ranges::all_of(points, [](char32_t c) { return c < 0x80; });
    return bytes && !isPlain && text::Utf8::create(*bytes).ok();
}

} // namespace fagdansk::exchange
