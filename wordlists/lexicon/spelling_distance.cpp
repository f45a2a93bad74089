#include "wordlists/lexicon/spelling_distance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace fagdansk::lexicon {
namespace {
constexpr std::size_t longestWord = 64;
constexpr double ordinary = 1.0;
constexpr double soundsAlike = 0.5;
constexpr double swapped = 0.7;
constexpr double silent = 0.5;
constexpr double doubled = 0.4;

using Letters = std::pair<char32_t, char32_t>;
constexpr std::array alike{
    Letters{U'b', U'p'}, Letters{U'd', U't'}, Letters{U'g', U'k'}, Letters{U'f', U'v'}, Letters{U'å', U'o'},
    Letters{U'æ', U'e'}, Letters{U'ø', U'o'}, Letters{U'i', U'e'}, Letters{U'y', U'i'}, Letters{U'y', U'u'},
    Letters{U'o', U'u'}, Letters{U'å', U'a'}, Letters{U'æ', U'a'}, Letters{U'ø', U'y'}, Letters{U'ø', U'e'},
    Letters{U'c', U'k'}, Letters{U'c', U's'}, Letters{U'z', U's'}, Letters{U'w', U'v'}, Letters{U'j', U'i'},
    Letters{U'j', U'y'}, Letters{U'q', U'k'}, Letters{U'e', U'a'}, Letters{U'g', U'j'}, Letters{U'u', U'v'},
};

bool soundAlike(char32_t a, char32_t b)
{
    return std::ranges::any_of(alike, [=](Letters pair) {
        return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
    });
}

double substituteCost(char32_t a, char32_t b)
{
    return a == b ? 0.0 : soundAlike(a, b) ? soundsAlike : ordinary;
}

/// The cost of the letter at `i` of `word` standing there or not.
double gapCost(std::u32string_view word, std::size_t i)
{
    const char32_t c = word[i];
    const bool isDouble = (i > 0 && word[i - 1] == c) || (i + 1 < word.size() && word[i + 1] == c);
    if (isDouble) {
        return doubled;
    }
    const bool isSilent = (c == U'd' || c == U'g' || c == U'h' || c == U'e') && i > 0;
    return isSilent ? silent : ordinary;
}

/// "aa" written for "å": the letter that two letters stand for, 0 for none.
char32_t digraph(char32_t first, char32_t second)
{
    if (first == U'a' && second == U'a') {
        return U'å';
    }
    if (first == U'a' && second == U'e') {
        return U'æ';
    }
    return first == U'o' && second == U'e' ? U'ø' : U'\0';
}

using Row = std::array<double, longestWord + 1>;

/// One cell of the table; `rows` holds this row and the two before it.
double cell(std::u32string_view a, std::u32string_view b, std::size_t i, std::size_t j, const std::array<Row, 3> &rows)
{
    const auto &current = rows[i % 3];
    const auto &above = rows[(i + 2) % 3];
    double best = above[j - 1] + substituteCost(a[i - 1], b[j - 1]);
    best = std::min(best, above[j] + gapCost(a, i - 1));
    best = std::min(best, current[j - 1] + gapCost(b, j - 1));
    if (j > 1 && digraph(b[j - 2], b[j - 1]) == a[i - 1]) {
        best = std::min(best, above[j - 2]);
    }
    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        best = std::min(best, rows[(i + 1) % 3][j - 2] + swapped);
    }
    return best;
}
} // namespace

double spellingCost(std::u32string_view expected, std::u32string_view typed, double limit)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    if (expected.size() > longestWord || typed.size() > longestWord) {
        return infinite;
    }
    std::array<Row, 3> rows{};
    rows[0][0] = 0;
    for (std::size_t j = 1; j <= typed.size(); ++j) {
        rows[0][j] = rows[0][j - 1] + gapCost(typed, j - 1);
    }
    double previousLeast = 0;
    for (std::size_t i = 1; i <= expected.size(); ++i) {
        auto &current = rows[i % 3];
        current[0] = rows[(i + 2) % 3][0] + gapCost(expected, i - 1);
        double least = current[0];
        for (std::size_t j = 1; j <= typed.size(); ++j) {
            current[j] = cell(expected, typed, i, j, rows);
            least = std::min(least, current[j]);
        }
        if (least > limit && previousLeast > limit) { // a swap reaches back two rows
            return infinite;
        }
        previousLeast = least;
    }
    return rows[expected.size() % 3][typed.size()];
}

} // namespace fagdansk::lexicon
