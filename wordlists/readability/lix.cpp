#include "wordlists/readability/lix.h"

#include "wordlists/text/reading.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::readability {
namespace {
constexpr std::size_t longWordLetters = 6;

bool isLetter(char32_t c)
{
    // Tokens hold letters, digits and joiners only; ASCII is enough to tell them apart.
    return c >= 0x80 ? c != 0x2010 && c != 0x2011 && c != 0x2019 && c != 0xA7 : (c >= U'a' && c <= U'z');
}

std::size_t letterCount(const text::Token &token)
{
    return static_cast<std::size_t>(std::ranges::count_if(text::toUtf32(token.folded), isLetter));
}

Readability count(std::string_view text)
{
    const auto reading = text::read(text);
    Readability counts;
    counts.sentences = reading.sentences.size();
    for (const auto &token : reading.tokens) {
        if (token.kind != text::TokenKind::Sign) {
            ++counts.words;
            counts.longWords += letterCount(token) > longWordLetters ? 1 : 0;
        }
    }
    return counts;
}

double lixOf(const Readability &counts)
{
    if (counts.words == 0 || counts.sentences == 0) {
        return 0;
    }
    const auto words = static_cast<double>(counts.words);
    return words / static_cast<double>(counts.sentences) + 100.0 * static_cast<double>(counts.longWords) / words;
}
} // namespace

Readability measure(std::string_view text)
{
    auto counts = count(text);
    if (counts.words >= leastWords) {
        counts.lix = lixOf(counts);
        counts.band = bandOf(*counts.lix);
    }
    return counts;
}

double rawLix(std::string_view text)
{
    return lixOf(count(text));
}

Band bandOf(double lix)
{
    const double rounded = std::round(lix);
    if (rounded <= 24) {
        return Band::VeryEasy;
    }
    if (rounded <= 34) {
        return Band::Easy;
    }
    if (rounded <= 44) {
        return Band::Medium;
    }
    return rounded <= 54 ? Band::Hard : Band::VeryHard;
}

} // namespace fagdansk::readability
