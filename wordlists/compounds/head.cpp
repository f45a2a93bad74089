#include "wordlists/compounds/head.h"

#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace fagdansk::compounds {
namespace {
constexpr std::size_t leastLetters = 3;
constexpr std::array<std::string_view, 4> links{"s", "e", "n", "-"};
// Prefixes and particles make derivations, which stay whole: forstå is no kind of stå, udgang none of gang.
constexpr std::array<std::string_view, 30> particles{
    "for",  "ud",   "ind",  "op",    "ned",    "over",    "under",  "til", "fra", "af",
    "med",  "mod",  "om",   "efter", "frem",   "fore",    "gen",    "hen", "an",  "und",
    "bort", "hjem", "igen", "imod",  "mellem", "igennem", "gennem", "sam", "mis", "ved"};
constexpr std::array<std::string_view, 8> foreignEndings{"atur", "itur", "ktur", "tion",
                                                         "sion", "itet", "ment", "isme"};

std::size_t letters(std::string_view word)
{
    return text::toUtf32(word).size();
}

/// A word, a word with a link, or a verb's stem ("svejse" before hjelm is a word already).
bool canStandFirst(const lexicon::Lexicon &lexicon, std::string_view first)
{
    if (letters(first) < leastLetters || std::ranges::find(particles, first) != particles.end()) {
        return false;
    }
    const auto isKnown = [&](std::string_view word) { return !lexicon.stems(word).empty(); };
    if (isKnown(first)) {
        return true;
    }
    return std::ranges::any_of(links, [&](std::string_view link) {
        return first.ends_with(link) && letters(first) > leastLetters &&
               isKnown(first.substr(0, first.size() - link.size()));
    });
}
/// "temperatur" is tempera and tur to a dictionary: foreign endings look like heads.
bool hasForeignEnding(std::string_view word)
{
    return std::ranges::any_of(foreignEndings, [word](std::string_view ending) { return word.ends_with(ending); });
}

/// Splits before every place where the head's first letter stands.
bool splitsBefore(const lexicon::Lexicon &lexicon, std::string_view word, std::string_view head)
{
    const auto initial = head.substr(0, text::codePointAt(head, 0).length);
    for (auto at = word.find(initial, 1); at != std::string_view::npos; at = word.find(initial, at + 1)) {
        const auto last = word.substr(at);
        if (letters(last) >= leastLetters && !lexicon.stems(last).empty() && lexicon::isFormOf(lexicon, head, last) &&
            canStandFirst(lexicon, word.substr(0, at))) {
            return true;
        }
    }
    return false;
}
} // namespace

bool hasHead(const lexicon::Lexicon &lexicon, std::string_view token, std::string_view head)
{
    const auto foldedHead = text::fold(head);
    if (letters(foldedHead) < leastLetters) {
        return false;
    }
    auto words = lexicon.stems(token);
    words.push_back(text::fold(token));
    return std::ranges::any_of(words, [&](const std::string &word) {
        return !hasForeignEnding(word) && splitsBefore(lexicon, word, foldedHead);
    });
}

} // namespace fagdansk::compounds
