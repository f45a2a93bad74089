#include "wordlists/compounds/head.h"

#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace fagdansk::compounds {
namespace {
constexpr std::size_t leastLetters = 3;
constexpr std::size_t sameStart = 3; ///< bytes that every form of a head begins with
constexpr std::array<std::string_view, 4> links{"s", "e", "n", "-"};
// Prefixes and particles make derivations, which stay whole: forstå is no kind of stå, udgang none of gang. Pronouns
// make nothing.
constexpr std::array<std::string_view, 34> particles{
    "for",    "ud",      "ind",    "op",   "ned", "over", "under", "til", "fra",  "af",   "med",  "mod",
    "om",     "efter",   "frem",   "fore", "gen", "hen",  "an",    "und", "bort", "hjem", "igen", "imod",
    "mellem", "igennem", "gennem", "sam",  "mis", "ved",  "han",   "den", "man",  "min"};
// Endings that only look like heads: foreign (tempera|tur) and Danish derivations (lang|som, red|skab).
constexpr std::array<std::string_view, 15> derivations{"atur", "itur", "ktur", "tion", "sion", "itet", "ment",   "isme",
                                                       "som",  "lig",  "hed",  "dom",  "løs",  "bar",  "redskab"};
// Compounds whose head has lost its meaning.
constexpr std::array<std::string_view, 5> lexicalised{"værktøj", "køretøj", "fartøj", "legetøj", "syltetøj"};
constexpr std::array<std::string_view, 3> pluralEndings{"", "r", "er"};

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

bool staysWhole(std::string_view word)
{
    const auto endsWord = [word](std::string_view ending) { return word.ends_with(ending); };
    return std::ranges::any_of(derivations, endsWord) || std::ranges::any_of(lexicalised, endsWord);
}

/// A lemma is split only where its end is the head's own lemma, or its plural ("briller"): a form that merely looks so
/// is no head.
bool lemmaHasHead(const lexicon::Lexicon &lexicon, std::string_view lemma, std::string_view head)
{
    const auto endsIn = [&](std::string_view ending) {
        const auto end = head.size() + ending.size();
        return lemma.size() > end && lemma.ends_with(ending) && lemma.substr(lemma.size() - end, head.size()) == head &&
               !staysWhole(lemma) && canStandFirst(lexicon, lemma.substr(0, lemma.size() - end));
    };
    return std::ranges::any_of(pluralEndings, endsIn);
}

/// For a word that no dictionary knows: some end of it is a form of the head.
bool unknownHasHead(const lexicon::Lexicon &lexicon, std::string_view word, std::string_view head)
{
    const auto initial = head.substr(0, text::codePointAt(head, 0).length);
    for (auto at = word.find(initial, 1); at != std::string_view::npos; at = word.find(initial, at + 1)) {
        const auto end = word.substr(at);
        const bool mayBe = end.substr(0, sameStart) == head.substr(0, sameStart); // spares a look into dictionaries
        if (mayBe && letters(end) >= letters(head) && !lexicon.stems(end).empty() &&
            lexicon::isFormOf(lexicon, head, end) && canStandFirst(lexicon, word.substr(0, at))) {
            return true;
        }
    }
    return false;
}
} // namespace

bool hasHead(const lexicon::Lexicon &lexicon, std::string_view token, std::string_view head)
{
    const auto folded = text::fold(token);
    return hasHead(lexicon, folded, lexicon.stems(folded), text::fold(head));
}

bool hasHead(const lexicon::Lexicon &lexicon, std::string_view folded, const std::vector<std::string> &lemmas,
             std::string_view foldedHead)
{
    if (letters(foldedHead) < leastLetters) {
        return false;
    }
    if (lemmas.empty()) {
        return unknownHasHead(lexicon, folded, foldedHead);
    }
    return std::ranges::any_of(lemmas, [&](const auto &lemma) { return lemmaHasHead(lexicon, lemma, foldedHead); });
}

} // namespace fagdansk::compounds
