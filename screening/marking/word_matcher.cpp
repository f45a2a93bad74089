#include "screening/marking/word_matcher.h"

#include "screening/marking/near_words.h"
#include "wordlists/compounds/head.h"
#include "wordlists/lexicon/slip_cost.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <limits>

namespace fagdansk::marking {
namespace {
constexpr double compoundHead = 0.95;
constexpr double roughStem = 0.9;
constexpr double anyNegation = 0.85;
constexpr double misspelt = 0.9; ///< less `perCost` for each unit of cost
constexpr double perCost = 0.15;
constexpr std::size_t leastStemLetters = 3;

/// The cost that a misspelling of a word of so many letters may have. Short words are near too many others.
double allowedCost(std::size_t letters)
{
    if (letters <= 3) {
        return 0.2; // "dor" for dør, "rog" for røg
    }
    return letters == 4 ? 0.4 : letters <= 6 ? 0.7 : letters <= 8 ? 1.0 : 1.3;
}

double costBetween(const std::u32string &lemma, const lexicon::LetterCounts &counts, double allowed,
                   const std::vector<BareSpelling> &spellings)
{
    double best = std::numeric_limits<double>::infinity();
    for (const auto &spelling : spellings) {
        if (lexicon::leastSlipCost(counts, spelling.counts) <= allowed) {
            best = std::min(best, lexicon::slipCost(lemma, spelling.letters, allowed));
        }
    }
    return best;
}
} // namespace

std::vector<double> WordMatcher::match(const PatternWord &wanted, const std::vector<AnswerWord> &words) const
{
    const auto spelling = spellingOf(wanted);
    std::vector<double> qualities;
    qualities.reserve(words.size());
    for (const auto &word : words) {
        qualities.push_back(match(wanted, spelling, word));
    }
    return qualities;
}

WordMatcher::Spelling WordMatcher::spellingOf(const PatternWord &wanted) const
{
    Spelling spelling;
    if (wanted.kind != WordKind::Lemma || wanted.isFunction) {
        return spelling;
    }
    spelling.letters = text::toUtf32(wanted.text);
    spelling.counts = lexicon::countLetters(spelling.letters);
    spelling.allowed = allowedCost(spelling.letters.size());
    if (spelling.letters.size() > leastStemLetters && spelling.letters.back() == U'e') {
        spelling.withoutE = spelling.letters.substr(0, spelling.letters.size() - 1);
        spelling.countsWithoutE = lexicon::countLetters(spelling.withoutE);
    }
    spelling.roughStem = m_lexicon.roughStem(wanted.text);
    return spelling;
}

double WordMatcher::match(const PatternWord &wanted, const Spelling &spelling, const AnswerWord &word) const
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
    const double same = matchLemma(wanted, spelling, word);
    if (same > 0.0 || wanted.isFunction || word.isFunction) {
        return same;
    }
    if (compounds::hasHead(m_lexicon, word.folded, word.stems, wanted.text)) {
        return compoundHead;
    }
    return areNear(wanted.text, word.stems) ? nearWord : 0.0;
}

bool WordMatcher::isSameWord(const PatternWord &wanted, const AnswerWord &word) const
{
    return matchLemma(wanted, spellingOf(wanted), word) > 0.0;
}

double WordMatcher::matchApart(const PatternWord &wanted, const AnswerWord &first, const AnswerWord &second) const
{
    const bool mayBe = wanted.kind == WordKind::Lemma && wanted.text.starts_with(first.folded) &&
                       text::toUtf32(first.folded).size() >= 2 &&
                       wanted.text.size() >= first.folded.size() + leastStemLetters && first.end() + 1 == second.begin;
    return mayBe && lexicon::isFormOf(m_lexicon, wanted.text, first.folded + second.folded) ? compoundHead : 0.0;
}

double WordMatcher::matchLemma(const PatternWord &wanted, const Spelling &spelling, const AnswerWord &word) const
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
    if (word.stems.empty() && word.folded.size() > leastStemLetters && word.roughStem == spelling.roughStem) {
        return roughStem;
    }
    double cost = costBetween(spelling.letters, spelling.counts, spelling.allowed, word.spellings);
    if (!spelling.withoutE.empty()) {
        cost =
            std::min(cost, costBetween(spelling.withoutE, spelling.countsWithoutE, spelling.allowed, word.spellings));
    }
    return cost <= spelling.allowed ? misspelt - perCost * cost : 0.0;
}

} // namespace fagdansk::marking
