#include "wordlists/lexicon/slip_cost.h"

#include "wordlists/lexicon/confusions.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <limits>
#include <vector>

namespace fagdansk::lexicon {
namespace {
constexpr std::size_t longestWord = 64;
constexpr std::size_t longestPiece = 4; ///< of a confusion's right side: "tion"; all others have two letters at most
constexpr std::size_t usualPiece = 2;
constexpr double ordinary = 1.0;
constexpr double otherVowel = 0.7;
constexpr double swapped = 0.5;
constexpr double doubled = 0.25;
constexpr double silent = 0.4;
constexpr double addedVowel = 0.4; ///< "simitte", "esprit": tr, ti, fa
constexpr double leadingVowel = 0.3;
constexpr double droppedVowel = 0.5;  ///< ar
constexpr double lostConsonant = 0.5; ///< vi
constexpr double lostEnd = 0.6;       ///< a last letter
constexpr double glide = 0.3;         ///< "reyol"

constexpr std::size_t tableSize = 256; // æ ø å lie within

constexpr auto vowels = [] {
    std::array<bool, tableSize> table{};
    for (const char32_t c : std::u32string_view(U"aeiouyæøå")) {
        table[c] = true;
    }
    return table;
}();

bool isVowel(char32_t c)
{
    return c < tableSize && vowels[c];
}

bool isConsonantAt(std::u32string_view word, std::size_t i)
{
    return i < word.size() && !isVowel(word[i]);
}

/// `from` in the expected word, `to` in the typed one.
struct Replacement
{
    std::u32string_view from;
    std::u32string_view to;
    double cost;
};

std::size_t slotOf(char32_t c)
{
    return c & (tableSize - 1);
}

/// Replacements by the last letter of `from`, and which last letters of `to` they have: most pairs of letters have
/// none.
struct Replacements
{
    std::vector<Replacement> each;
    std::bitset<tableSize> ends;
};

const std::array<Replacements, tableSize> &replacements()
{
    static const auto table = [] {
        std::array<Replacements, tableSize> made;
        const auto add = [&made](std::u32string_view from, std::u32string_view to, double cost) {
            auto &slot = made[slotOf(from.back())];
            slot.each.push_back({from, to, cost});
            slot.ends.set(slotOf(to.back()));
        };
        for (const auto &pair : confusions) {
            add(pair.right, pair.written, pair.cost);
            if (pair.right.size() == 1 && pair.written.size() == 1) {
                add(pair.written, pair.right, pair.cost);
            }
        }
        return made;
    }();
    return table;
}

/// The expected letter at `i` is not there.
double missingCost(std::u32string_view word, std::size_t i)
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

/// The typed letter at `i` should not be there.
double addedCost(std::u32string_view word, std::size_t i)
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
    return isGlide ? glide + 0.1 : (c == U'd' || c == U'h' || c == U'g') && i > 0 ? droppedVowel : ordinary;
}

double substituteCost(char32_t a, char32_t b)
{
    return a == b ? 0.0 : isVowel(a) && isVowel(b) ? otherVowel : ordinary;
}

using Row = std::array<double, longestWord + 1>;
/// The row in work and those before it, which the longest piece reaches back to.
constexpr std::size_t rowCount = 8; ///< a power of two above `longestPiece`
using Rows = std::array<Row, rowCount>;

const Row &row(const Rows &rows, std::size_t i)
{
    return rows[i % rowCount];
}

double cell(std::u32string_view a, std::u32string_view b, std::size_t i, std::size_t j, const Rows &rows,
            const Replacements &pairs, double missing, double added)
{
    double best = row(rows, i - 1)[j - 1] + substituteCost(a[i - 1], b[j - 1]);
    best = std::min({best, row(rows, i - 1)[j] + missing, row(rows, i)[j - 1] + added});
    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        best = std::min(best, row(rows, i - 2)[j - 2] + swapped);
    }
    if (best <= 0.0 || !pairs.ends.test(slotOf(b[j - 1]))) {
        return best;
    }
    for (const auto &pair : pairs.each) {
        const auto from = pair.from.size();
        const auto to = pair.to.size();
        if (from <= i && to <= j && b[j - 1] == pair.to.back() && a.substr(i - from, from) == pair.from &&
            b.substr(j - to, to) == pair.to) {
            best = std::min(best, row(rows, i - from)[j - to] + pair.cost);
        }
    }
    return best;
}

} // namespace

double slipCost(std::u32string_view expected, std::u32string_view typed, double limit)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    if (expected.size() > longestWord || typed.size() > longestWord) {
        return infinite;
    }
    Rows rows;
    Row added;
    rows[0][0] = 0.0;
    for (std::size_t j = 1; j <= typed.size(); ++j) {
        added[j] = addedCost(typed, j - 1);
        rows[0][j] = rows[0][j - 1] + added[j];
    }
    // A piece reaches back over rows, so as many must have left the limit behind before it is certain.
    const bool hasLongPiece = expected.find(U"tion") != std::u32string_view::npos;
    const int reach = static_cast<int>(hasLongPiece ? longestPiece : usualPiece);
    int rowsAbove = 0;
    for (std::size_t i = 1; i <= expected.size(); ++i) {
        auto &current = rows[i % rowCount];
        const double missing = missingCost(expected, i - 1);
        const auto &pairs = replacements()[slotOf(expected[i - 1])];
        current[0] = row(rows, i - 1)[0] + missing;
        double smallest = current[0];
        for (std::size_t j = 1; j <= typed.size(); ++j) {
            current[j] = cell(expected, typed, i, j, rows, pairs, missing, added[j]);
            smallest = std::min(smallest, current[j]);
        }
        rowsAbove = smallest > limit ? rowsAbove + 1 : 0;
        if (rowsAbove >= reach) {
            return infinite;
        }
    }
    return row(rows, expected.size())[typed.size()];
}

} // namespace fagdansk::lexicon
