#include "wordlists/lexicon/letter_costs.h"

#include "wordlists/lexicon/confusions.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace fagdansk::lexicon {
namespace {
constexpr Cost ordinary = costOf(1.0);
constexpr Cost otherVowel = costOf(0.7);
constexpr Cost doubled = costOf(0.25);
constexpr Cost silent = costOf(0.4);
constexpr Cost addedVowel = costOf(0.4); ///< "simitte", "esprit": tr, ti, fa
constexpr Cost leadingVowel = costOf(0.3);
constexpr Cost droppedVowel = costOf(0.5);  ///< ar
constexpr Cost lostConsonant = costOf(0.5); ///< vi
constexpr Cost lostEnd = costOf(0.6);       ///< a last letter
constexpr Cost consonantGlide = costOf(0.4);
constexpr Cost glide = costOf(0.3); ///< "reyol"

constexpr auto vowels = [] {
    std::array<bool, letterSlots> table{};
    for (const char32_t c : std::u32string_view(U"aeiouyæøå")) {
        table[c] = true;
    }
    return table;
}();

bool isVowel(char32_t c)
{
    return c < letterSlots && vowels[c];
}

bool isConsonantAt(std::u32string_view word, std::size_t i)
{
    return i < word.size() && !isVowel(word[i]);
}

constexpr bool isOfLetters(const Confusion &pair)
{
    return pair.right.size() == 1 && pair.written.size() == 1;
}

constexpr std::u32string_view alphabet = U"abcdefghijklmnopqrstuvwxyzæøå";

/// A letter's place in the table of substitutes, 0 for what is no Danish letter.
constexpr auto placeOf = [] {
    std::array<std::uint8_t, letterSlots> places{};
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        places[alphabet[i]] = static_cast<std::uint8_t>(i + 1);
    }
    return places;
}();

constexpr auto substitutes = [] {
    std::array<std::array<Cost, alphabet.size() + 1>, alphabet.size() + 1> costs{};
    for (auto &row : costs) {
        row.fill(ordinary);
    }
    for (const char32_t a : alphabet) {
        for (const char32_t b : alphabet) {
            costs[placeOf[a]][placeOf[b]] = vowels[a] && vowels[b] ? otherVowel : ordinary;
        }
    }
    for (const auto &pair : confusions) {
        if (isOfLetters(pair)) {
            const auto a = placeOf[pair.right[0]];
            const auto b = placeOf[pair.written[0]];
            costs[a][b] = costs[b][a] = std::min(costs[a][b], costOf(pair.cost));
        }
    }
    return costs;
}();

std::size_t slotOf(char32_t c)
{
    return c & (letterSlots - 1);
}

std::array<Replacements, letterSlots> makeReplacements()
{
    std::array<Replacements, letterSlots> made;
    const auto add = [&made](std::u32string_view from, std::u32string_view to, Cost cost) {
        auto &slot = made[slotOf(from.back())];
        slot.each.push_back({from, to, cost});
        slot.ends.set(slotOf(to.back()));
    };
    for (const auto &pair : confusions) {
        if (!isOfLetters(pair)) {
            add(pair.right, pair.written, costOf(pair.cost));
        }
    }
    return made;
}
} // namespace

bool Replacements::mayEndIn(char32_t c) const
{
    return ends.test(slotOf(c));
}

const Replacements &replacementsEndingIn(char32_t c)
{
    static const auto table = makeReplacements();
    return table[slotOf(c)];
}

Cost missingCost(std::u32string_view word, std::size_t i)
{
    const char32_t c = word[i];
    const bool isLast = i + 1 == word.size();
    if ((i > 0 && word[i - 1] == c) || (!isLast && word[i + 1] == c)) {
        return doubled;
    }
    if (isVowel(c)) {
        return c == U'e' && i > 0 ? silent : i > 0 ? droppedVowel : ordinary;
    }
    if (i > 0 && (c == U'd' || c == U'g' || c == U'h')) {
        return silent;
    }
    const bool inCluster = (i > 0 && isConsonantAt(word, i - 1)) || isConsonantAt(word, i + 1);
    return inCluster && i > 0 ? lostConsonant : isLast ? lostEnd : ordinary;
}

Cost addedCost(std::u32string_view word, std::size_t i)
{
    const char32_t c = word[i];
    const bool isLast = i + 1 == word.size();
    if ((i > 0 && word[i - 1] == c) || (!isLast && word[i + 1] == c)) {
        return doubled;
    }
    if (isVowel(c)) {
        const bool splitsCluster =
            isConsonantAt(word, i + 1) && (i == 0 ? isConsonantAt(word, i + 2) : isConsonantAt(word, i - 1));
        const bool isGlide = c == U'y' && i > 0 && (isVowel(word[i - 1]) || word[i - 1] == U'j');
        return isGlide         ? glide
               : splitsCluster ? (i == 0 ? leadingVowel : addedVowel)
               : isLast        ? droppedVowel
                               : otherVowel;
    }
    const bool isGlide = (c == U'j' || c == U'w') && i > 0;
    return isGlide ? consonantGlide : (c == U'd' || c == U'h' || c == U'g') && i > 0 ? droppedVowel : ordinary;
}

Cost substituteCost(char32_t expected, char32_t typed)
{
    const auto place = [](char32_t c) { return c < letterSlots ? placeOf[c] : 0; };
    return expected == typed ? 0 : substitutes[place(expected)][place(typed)];
}

} // namespace fagdansk::lexicon
