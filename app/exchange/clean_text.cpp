#include "app/exchange/clean_text.h"

#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <algorithm>

namespace fagdansk::exchange {
namespace {

/// XML 1.0 has no way to write it, or it only ever stands there by mistake.
bool isUnwanted(char32_t c)
{
    const bool isControl = (c < 0x20 && c != U'\n') || (c >= 0x7F && c < 0xA0);
    const bool isNoCharacter = (c & 0xFFFEU) == 0xFFFEU || (c >= 0xFDD0 && c <= 0xFDEF);
    return isControl || isNoCharacter || c == 0xFEFF || c == 0x2028 || c == 0x2029;
}

std::string trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \n");
    if (begin == std::string_view::npos) {
        return {};
    }
    return std::string(text.substr(begin, text.find_last_not_of(" \n") - begin + 1));
}

std::string withUnixLineEnds(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool isPair = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if (!isPair) {
            out += bytes[i] == '\r' ? '\n' : bytes[i] == '\t' ? ' ' : bytes[i];
        }
    }
    return out;
}
} // namespace

std::string cleanText(std::string_view bytes)
{
    auto points = text::toUtf32(withUnixLineEnds(bytes));
    std::erase_if(points, isUnwanted);
    return trimmed(text::nfc(text::toUtf8(points)));
}

std::string cleanLine(std::string_view bytes)
{
    auto line = cleanText(bytes);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

std::vector<std::string> cleanLines(std::string_view bytes)
{
    std::vector<std::string> lines;
    const auto whole = cleanText(bytes);
    const std::string_view text = whole;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        if (auto line = trimmed(text.substr(begin, end - begin)); !line.empty()) {
            lines.push_back(std::move(line));
        }
        begin = end + 1;
    }
    return lines;
}

bool fitsCell(std::string_view clean)
{
    if (clean.size() <= mostCellUnits) {
        return true;
    }
    std::size_t units = 0;
    for (const char c : clean) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0U) == 0x80U ? 0U : byte >= 0xF0U ? 2U : 1U;
    }
    return units <= mostCellUnits;
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t most = 60;
    const auto points = text::toUtf32(text.substr(0, most * 4));
    if (text.size() <= most * 4 && points.size() <= most) {
        return text::toUtf8(points);
    }
    return text::toUtf8(std::u32string_view(points).substr(0, most - 1)) + "…";
}

} // namespace fagdansk::exchange
