#include "wordlists/compounds/part.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fagdansk::compounds {
namespace {
constexpr std::array<std::string_view, 4> links{"s", "e", "n", "-"};

base::Error badParts(std::string_view text, const std::string &what)
{
    return {base::ErrorKind::InvalidInput,
            "'" + std::string(text) + "' " + what + "; write parts like 'tyngde punkt +s afstand'"};
}
} // namespace

std::string joined(const Parts &parts)
{
    std::string word;
    for (const auto &part : parts) {
        word += part.link + part.text;
    }
    return word;
}

std::string toText(const Parts &parts)
{
    std::string text;
    for (const auto &part : parts) {
        text += (text.empty() ? "" : " ") + (part.link.empty() ? "" : "+" + part.link + " ") + part.text;
    }
    return text;
}

base::Result<Parts> partsFromText(std::string_view text)
{
    Parts parts;
    std::string link;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        const auto piece = text.substr(at, end - at);
        at = end + 1;
        if (piece.empty()) {
            continue;
        }
        if (!piece.starts_with('+')) {
            parts.push_back({std::exchange(link, {}), std::string(piece)});
            continue;
        }
        const auto letters = piece.substr(1);
        if (std::ranges::find(links, letters) == links.end()) {
            return badParts(text, "has an unknown link '" + std::string(piece) + "'");
        }
        if (parts.empty() || !link.empty()) {
            return badParts(text, "has a link without a part before it");
        }
        link = letters;
    }
    if (parts.empty() || !link.empty()) {
        return badParts(text, parts.empty() ? "has no part" : "ends in a link");
    }
    return parts;
}

} // namespace fagdansk::compounds
