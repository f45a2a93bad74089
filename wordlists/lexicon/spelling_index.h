// Very many words of any language, and which of them are nearest to a misspelling.
#pragma once

#include "wordlists/lexicon/letter_counts.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::lexicon {

/// A word and the number of what it names; several words may name one thing, and one word several.
struct NamedSpelling
{
    std::string word;
    int number = 0;
};

class SpellingIndex
{
public:
    SpellingIndex() = default;
    explicit SpellingIndex(const std::vector<NamedSpelling> &spellings);

    /// The index as `text()` wrote it; a line that is none is left out.
    static SpellingIndex fromText(std::string_view text);
    /// One spelling a line, a tab, the number; in the order of the spellings.
    std::string text() const;

    /// Up to `most` numbers, each once, the nearest first. `typed` is any bytes of 3 to 64 letters, spaces and hyphens
    /// left out. What lies within the cost of a slip (`slip_cost.h`, 0.15 a letter of the shorter word) is all that is
    /// found, if there is any; if not, what lies within twice as much. Never more than 2.5 edits away.
    std::vector<int> nearest(std::string_view typed, std::size_t most) const;

private:
    struct Entry
    {
        std::uint32_t begin = 0; ///< in m_letters
        std::uint8_t length = 0;
        LetterCounts counts{};
        bool isLatin = true; ///< by its first letter
        int number = 0;
    };

    void append(std::u32string_view letters, int number);
    std::u32string_view lettersOf(const Entry &entry) const;
    std::vector<int> within(double costPerLetter, std::u32string_view typed, std::size_t wanted) const;

    std::u32string m_letters;
    std::vector<Entry> m_entries; ///< in the order of their letters, which makes a search quick
};

} // namespace fagdansk::lexicon
