// LIX (readability index) = words / sentences + 100 * long words / words. The README holds the definition of each
// count.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace fagdansk::readability {

/// Below this many words a text's LIX says nothing and is withheld.
inline constexpr std::size_t leastWords = 60;

enum class Band { VeryEasy, Easy, Medium, Hard, VeryHard };

struct Readability
{
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t longWords = 0;   ///< more than six letters
    std::optional<double> lix{}; ///< empty under `leastWords`
    std::optional<Band> band{};

    friend bool operator==(const Readability &, const Readability &) = default;
};

/// Takes any bytes.
Readability measure(std::string_view text);

/// LIX of a text of any length, for definitions; 0 without words.
double rawLix(std::string_view text);

/// Up to 24 very easy, 34 easy, 44 medium, 54 hard, by the number rounded to a whole one.
Band bandOf(double lix);

} // namespace fagdansk::readability
