#include "wordlists/compounds/part_costs.h"

#include "wordlists/compounds/split_rules.h"

#include <algorithm>

namespace fagdansk::compounds {
using lexicon::FirstPart;
using lexicon::WordClass;

std::size_t lettersOf(std::string_view piece)
{
    return static_cast<std::size_t>(std::ranges::count_if(piece, [](char c) { return (c & 0xC0) != 0x80; }));
}

bool isBoundary(std::string_view word, std::size_t at)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return (word[at] & 0xC0) != 0x80 && !(isDigit(word[at - 1]) && isDigit(word[at]));
}

double shortness(std::string_view piece)
{
    const auto letters = lettersOf(piece);
    return letters < 3 ? twoLetters : letters == 3 ? threeLetters : 0.0;
}

double classCost(WordClass wordClass)
{
    switch (wordClass) {
    case WordClass::Noun:
        return 0.0;
    case WordClass::Adjective:
        return 0.2;
    case WordClass::Verb:
        return 0.3;
    case WordClass::Other:
        return 0.4;
    case WordClass::Adverb:
        return 1.5;
    case WordClass::Name:
        return 4.0;
    }
    return 4.0;
}

bool canStandFirst(std::string_view piece, const FirstPart &part)
{
    const bool isVerbStem = part.wordClass == WordClass::Verb && !part.root.ends_with('e');
    return !isPrefix(piece) && !isPrefix(part.root) && !standsFirstNever(part.root) &&
           (lettersOf(part.root) > 2 || part.wordClass == WordClass::Noun || part.wordClass == WordClass::Adjective) &&
           (!isVerbStem || prefixLength(piece) == 0);
}

double costOf(const FirstPart &part)
{
    const double certainty = part.isFlagged ? 0.0 : part.link.empty() ? unflagged : unflaggedLink;
    const double link = part.link.empty() ? 0.0 : linkCost;
    return ordinaryPart + certainty + link + shortness(part.root) + (part.isFlagged ? 0.0 : classCost(part.wordClass));
}

} // namespace fagdansk::compounds
