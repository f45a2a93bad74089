// Text and Markdown: bytes in an unknown encoding, and a little markup taken off.
#include "app/exchange/document.h"
#include "app/exchange/windows_text.h"
#include "wordlists/text/utf8.h"

#include <algorithm>

namespace fagdansk::exchange {
namespace {

std::string fromUtf16(std::string_view bytes, bool isBigEndian)
{
    std::u32string points;
    char32_t high = 0;
    for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        const char32_t unit = isBigEndian ? first << 8U | second : second << 8U | first;
        if (unit >= 0xD800 && unit < 0xDC00) {
            high = unit;
        } else if (unit >= 0xDC00 && unit < 0xE000) {
            points += high != 0 ? 0x10000 + ((high - 0xD800) << 10U) + (unit - 0xDC00) : char32_t{0xFFFD};
            high = 0;
        } else {
            points += unit;
            high = 0;
        }
    }
    return text::toUtf8(points);
}

std::string withoutCarriageReturns(std::string text)
{
    std::erase(text, '\r');
    return text;
}

/// "[the words](where)" leaves the words.
std::string withoutLinks(std::string_view line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == ']' && i + 1 < line.size() && line[i + 1] == '(') {
            const auto close = line.find(')', i);
            if (close != std::string_view::npos) {
                i = close;
                continue;
            }
        }
        const bool isMarkup = line[i] == '*' || line[i] == '`' || line[i] == '[' || line[i] == ']' || line[i] == '|' ||
                              (line[i] == '!' && i + 1 < line.size() && line[i + 1] == '[');
        const bool isBullet =
            line[i] == '*' && line.find_first_not_of(' ') == i && i + 1 < line.size() && line[i + 1] == ' ';
        if (isBullet) {
            out += '-';
        } else if (!isMarkup) {
            out += line[i];
        }
    }
    return out;
}
} // namespace

base::Result<std::string> readText(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return withoutCarriageReturns(fromUtf16(bytes, bytes.starts_with("\xFE\xFF")));
    }
    const auto utf8 = text::Utf8::create(bytes);
    return withoutCarriageReturns(utf8 ? utf8->text() : fromWindows(bytes));
}

std::string readMarkdown(std::string_view text)
{
    std::string out;
    bool isCode = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        at = end + 1;
        if (line.starts_with("```")) {
            isCode = !isCode;
        } else if (!isCode && line.find_first_not_of("-=|: ") == std::string_view::npos) {
            out += '\n'; // a rule, an underline, a table's line
        } else if (!isCode) {
            out += withoutLinks(line) + '\n';
        }
    }
    return out;
}

} // namespace fagdansk::exchange
