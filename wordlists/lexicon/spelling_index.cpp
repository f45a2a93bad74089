#include "wordlists/lexicon/spelling_index.h"

#include "wordlists/lexicon/slip_cost.h"
#include "wordlists/lexicon/typed_text.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <utility>

namespace fagdansk::lexicon {
namespace {
constexpr std::size_t fewestLetters = 3; ///< less is near to everything
constexpr std::size_t mostLetters = 64;
constexpr std::size_t longestTypedBytes = 400;
constexpr double slipPerLetter = 0.15;
constexpr double farthestPerLetter = 0.3;
constexpr double farthest = 2.5; ///< edits: beyond is no misspelling, however long the word

/// As `text::toUtf32`, into memory that is there already: an index has tens of thousands of words.
void decode(std::string_view word, std::u32string &letters)
{
    constexpr unsigned char firstLong = 0x80;
    letters.clear();
    for (std::size_t at = 0; at < word.size();) {
        const auto byte = static_cast<unsigned char>(word[at]);
        const auto point = byte < firstLong ? text::CodePoint{byte, at, 1, true} : text::codePointAt(word, at);
        letters += point.value;
        at += point.length;
    }
}

/// The letter counts know no other alphabet, and no misspelling changes it.
bool isLatin(std::u32string_view letters)
{
    constexpr char32_t firstGreek = 0x370;
    return letters.front() < firstGreek;
}

bool hasWordLength(std::u32string_view letters)
{
    return letters.size() >= fewestLetters && letters.size() <= mostLetters;
}
} // namespace

SpellingIndex::SpellingIndex(const std::vector<NamedSpelling> &spellings)
{
    std::set<std::pair<std::u32string, int>> inOrder;
    for (const auto &[word, number] : spellings) {
        inOrder.emplace(comparable(word), number);
    }
    for (const auto &[letters, number] : inOrder) {
        append(letters, number);
    }
}

void SpellingIndex::append(std::u32string_view letters, int number)
{
    if (hasWordLength(letters)) {
        const auto length = static_cast<std::uint8_t>(letters.size());
        m_entries.push_back(
            {static_cast<std::uint32_t>(m_letters.size()), length, countLetters(letters), isLatin(letters), number});
        m_letters += letters;
    }
}

std::u32string_view SpellingIndex::lettersOf(const Entry &entry) const
{
    return std::u32string_view(m_letters).substr(entry.begin, entry.length);
}

SpellingIndex SpellingIndex::fromText(std::string_view text)
{
    SpellingIndex index;
    index.m_entries.reserve(static_cast<std::size_t>(std::ranges::count(text, '\n')));
    index.m_letters.reserve(text.size());
    std::u32string letters;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const auto tab = std::min(line.find('\t'), line.size());
        int number = 0;
        const auto *const end = line.data() + line.size();
        const auto read = std::from_chars(line.data() + std::min(tab + 1, line.size()), end, number);
        if (read.ec == std::errc() && read.ptr == end) {
            decode(line.substr(0, tab), letters);
            index.append(letters, number);
        }
    }
    return index;
}

std::string SpellingIndex::text() const
{
    std::string lines;
    for (const auto &entry : m_entries) {
        lines += text::toUtf8(std::u32string(lettersOf(entry))) + '\t' + std::to_string(entry.number) + '\n';
    }
    return lines;
}

std::vector<int> SpellingIndex::nearest(std::string_view typed, std::size_t most) const
{
    const auto letters = comparable(typed.substr(0, longestTypedBytes));
    if (!hasWordLength(letters)) {
        return {};
    }
    auto found = within(slipPerLetter, letters, most);
    return found.empty() ? within(farthestPerLetter, letters, most) : found;
}

std::vector<int> SpellingIndex::within(double costPerLetter, std::u32string_view typed, std::size_t wanted) const
{
    const double limit = std::min(farthest, costPerLetter * static_cast<double>(typed.size()));
    const auto counts = countLetters(typed);
    const bool typedIsLatin = isLatin(typed);
    SlipSearch search(typed, limit);
    std::vector<std::pair<double, int>> near;
    for (const auto &entry : m_entries) {
        const double most = std::min(limit, costPerLetter * entry.length);
        if (entry.isLatin == typedIsLatin && leastSlipCost(counts, entry.counts) <= most) {
            const double cost = search.costOf(lettersOf(entry));
            if (std::isfinite(cost) && cost <= most) {
                near.emplace_back(cost, entry.number);
            }
        }
    }
    std::ranges::sort(near);
    std::vector<int> numbers;
    for (const auto &[cost, number] : near) {
        if (numbers.size() < wanted && std::ranges::find(numbers, number) == numbers.end()) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

} // namespace fagdansk::lexicon
