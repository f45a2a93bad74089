#include "wordlists/compounds/split_rules.h"

#include <algorithm>
#include <array>

namespace fagdansk::compounds {
namespace {

constexpr std::array<std::string_view, 58> prefixes{
    "for",     "ud",     "ind",  "op",     "ned",   "over",  "under", "til",  "fra",  "af",    "med",   "mod",
    "om",      "efter",  "frem", "fore",   "gen",   "hen",   "an",    "und",  "bort", "igen",  "imod",  "mellem",
    "igennem", "gennem", "sam",  "sammen", "mis",   "ved",   "be",    "er",   "ent",  "van",   "vel",   "tilbage",
    "bag",     "bi",     "på",   "kontra", "mikro", "makro", "anti",  "auto", "tele", "inter", "trans", "super",
    "re",      "de",     "dis",  "kon",    "kom",   "pro",   "per",   "sub",  "uden", "inden"};

constexpr std::array<std::string_view, 45> neverFirst{
    "han", "den", "det", "man",  "min", "din", "sin", "mig",   "dig",  "sig", "hun", "jeg", "du",   "vi",  "os",
    "jer", "dem", "der", "som",  "at",  "og",  "men", "eller", "hvis", "når", "da",  "så",  "en",   "et",  "ja",
    "nej", "kan", "vil", "skal", "må",  "var", "har", "ikke",  "ad",   "des", "ti",  "per", "hvor", "her", "hver"};

constexpr std::array<std::string_view, 76> noHeads{
    "lig",    "lige",   "ligt",    "som",   "somme",  "somt",  "bar",  "bart",  "bare",   "hed",   "heden",
    "heder",  "dom",    "domme",   "løs",   "løse",   "løst",  "ion",  "ioner", "tion",   "al",    "ale",
    "an",     "ant",    "ent",     "ende",  "ene",    "er",    "en",   "et",    "te",     "de",    "e",
    "ing",    "inger",  "ning",    "else",  "elser",  "age",   "ager", "ist",   "isme",   "itet",  "ment",
    "or",     "ør",     "ere",     "eri",   "inde",   "inden", "ige",  "ig",    "igt",    "ens",   "es",
    "ne",     "rende",  "ger",     "dræt",  "gram",   "erne",  "iske", "ter",   "ligere", "ligst", "ligste",
    "lighed", "mæssig", "mæssigt", "agtig", "agtigt", "vis",   "vist", "ri",    "rier",   "terne"};

constexpr std::array<std::string_view, 9> grownTogether{"værktøj",   "køretøj", "fartøj",   "legetøj",  "redskab",
                                                        "kilometer", "fyrværk", "vidunder", "parameter"};

constexpr std::array<std::string_view, 6> foreignEnds{"atur", "itur", "ktur", "entur", "ution", "ation"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

} // namespace

bool isPrefix(std::string_view piece)
{
    return isOneOf(prefixes, piece);
}

bool standsFirstNever(std::string_view piece)
{
    return isOneOf(neverFirst, piece);
}

bool isNoHead(std::string_view piece)
{
    return isOneOf(noHeads, piece);
}

bool isInsideOneWord(std::string_view word, std::size_t at)
{
    const auto isInGrown = [=](std::string_view whole) {
        const auto begin = word.find(whole);
        return begin != std::string_view::npos && begin < at && at < begin + whole.size();
    };
    const auto isInEnd = [=](std::string_view end) { return word.ends_with(end) && at > word.size() - end.size(); };
    return std::ranges::any_of(grownTogether, isInGrown) || std::ranges::any_of(foreignEnds, isInEnd);
}

std::size_t prefixLength(std::string_view word)
{
    std::size_t longest = 0;
    for (const auto prefix : prefixes) {
        if (prefix.size() > longest && prefix.size() < word.size() && word.starts_with(prefix)) {
            longest = prefix.size();
        }
    }
    return longest;
}

} // namespace fagdansk::compounds
