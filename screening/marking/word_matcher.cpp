#include "screening/marking/word_matcher.h"

#include "screening/marking/near_words.h"
#include "wordlists/compounds/head.h"
#include "wordlists/lexicon/spelling_distance.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <array>

namespace fagdansk::marking {
namespace {
constexpr double compoundHead = 0.95;
constexpr double roughStem = 0.9;
constexpr double anyNegation = 0.85;
constexpr double misspelt = 0.9; ///< less 0.1 for each unit of spelling cost
constexpr std::size_t leastStemLetters = 3;

// Endings that an inflected misspelling may carry: "beskytede" is beskytte with one t.
constexpr std::array<std::u32string_view, 16> endings{U"",   U"r",  U"t",  U"n",  U"s",   U"e",   U"er",   U"en",
                                                      U"et", U"ne", U"de", U"te", U"ede", U"ene", U"erne", U"rne"};

/// The cost that a misspelling of a word of so many letters may have. Short words are near too many others.
double allowedCost(std::size_t letters)
{
    if (letters <= 3) {
        return 0.0;
    }
    if (letters == 4) {
        return 0.5;
    }
    return letters <= 6 ? 1.0 : letters <= 8 ? 1.5 : 2.0;
}

/// What is left of a word on a keyboard without æ ø å.
std::u32string plainLetters(std::u32string_view word)
{
    std::u32string plain;
    for (const char32_t c : word) {
        plain += c == U'ø' ? U'o' : c == U'å' ? U'a' : c == U'æ' ? U'a' : c;
    }
    return plain;
}
} // namespace

double WordMatcher::match(const PatternWord &wanted, const AnswerWord &word) const
{
    if (wanted.kind == WordKind::Exact) {
        return wanted.text == word.folded ? 1.0 : 0.0;
    }
    if (wanted.kind == WordKind::Prefix) {
        return word.folded.starts_with(wanted.text) ? 1.0 : 0.0;
    }
    if (word.isFunction && !wanted.isFunction) {
        return wanted.text == word.folded ? 1.0 : 0.0; // "når" is no form of nå here, "før" none of føre
    }
    const double same = matchLemma(wanted, word);
    if (same > 0.0 || wanted.isFunction || word.isFunction) {
        return same;
    }
    if (compounds::hasHead(m_lexicon, word.folded, wanted.text)) {
        return compoundHead;
    }
    return areNear(wanted.text, word.stems) ? nearWord : 0.0;
}

bool WordMatcher::isSameWord(const PatternWord &wanted, const AnswerWord &word) const
{
    return matchLemma(wanted, word) > 0.0;
}

double WordMatcher::matchApart(const PatternWord &wanted, const AnswerWord &first, const AnswerWord &second) const
{
    const bool mayBe = wanted.kind == WordKind::Lemma && first.letters.size() >= 2 &&
                       wanted.text.starts_with(first.folded) && wanted.text.size() >= first.folded.size() + 3 &&
                       first.end() + 1 == second.begin;
    return mayBe && lexicon::isFormOf(m_lexicon, wanted.text, first.folded + second.folded) ? compoundHead : 0.0;
}

double WordMatcher::matchLemma(const PatternWord &wanted, const AnswerWord &word) const
{
    if (word.folded == wanted.text || std::ranges::find(word.stems, wanted.text) != word.stems.end()) {
        return 1.0;
    }
    if (wanted.isNegation) {
        return word.isNegation && wanted.text == "ikke" ? anyNegation : 0.0;
    }
    if (wanted.isFunction || word.isFunction || word.isListed) {
        return 0.0;
    }
    if (word.stems.empty() && word.letters.size() > leastStemLetters &&
        m_lexicon.roughStem(word.folded) == m_lexicon.roughStem(wanted.text)) {
        return roughStem;
    }
    return matchMisspelt(text::toUtf32(wanted.text), word);
}

double WordMatcher::matchMisspelt(std::u32string_view lemma, const AnswerWord &word) const
{
    const double allowed = allowedCost(lemma.size());
    const bool endsInE = lemma.size() > leastStemLetters && lemma.back() == U'e';
    double best = allowed + 1;
    for (const auto ending : endings) {
        const std::u32string_view letters = word.letters;
        if (!letters.ends_with(ending) || letters.size() < ending.size() + leastStemLetters) {
            continue;
        }
        const auto stem = letters.substr(0, letters.size() - ending.size());
        best = std::min(best, lexicon::spellingCost(lemma, stem, allowed));
        if (endsInE) {
            best = std::min(best, lexicon::spellingCost(lemma.substr(0, lemma.size() - 1), stem, allowed));
        }
        if (lemma.size() == leastStemLetters && stem == plainLetters(lemma)) {
            best = 0.0; // "dor" for dør
        }
    }
    return best <= allowed ? misspelt - 0.1 * best : 0.0;
}

} // namespace fagdansk::marking
