#include "screening/marking/trade_words.h"

#include "screening/marking/function_words.h"
#include "screening/marking/rubric_pattern.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/tokens.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace fagdansk::marking {
namespace {
void makeSet(std::vector<WordNumber> &words)
{
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

std::vector<WordNumber> without(const std::vector<WordNumber> &words, const std::vector<WordNumber> &others)
{
    std::vector<WordNumber> left;
    std::ranges::set_difference(words, others, std::back_inserter(left));
    return left;
}

/// The words of patterns that must stand in an answer, as text.
std::vector<std::string> wordsOf(const std::vector<std::string> &patterns)
{
    std::vector<std::string> words;
    for (const auto &source : patterns) {
        const auto pattern = parsePattern(source);
        for (const auto &slot : pattern ? pattern->slots : std::vector<PatternSlot>()) {
            for (const auto &choice : slot.mustBeAbsent ? std::vector<WordChoice>() : slot.sequence) {
                std::ranges::transform(choice, std::back_inserter(words), &PatternWord::text);
            }
        }
    }
    return words;
}

bool isSingleWord(std::string_view text)
{
    return text.find(' ') == std::string_view::npos;
}
} // namespace

TradeWords::TradeWords(const std::vector<glossary::Term> &terms, const lexicon::Lexicon &lexicon)
{
    for (const auto &term : terms) {
        addTerm(term, lexicon);
    }
    weigh();
}

void TradeWords::addTerm(const glossary::Term &term, const lexicon::Lexicon &lexicon)
{
    TermWords words;
    words.id = term.id.text();
    words.rubric = term.rubric;
    std::vector<std::string> defining{term.definition};
    std::vector<std::string> helping;
    for (const auto &point : term.rubric.points) {
        defining.push_back(point.says);
        std::ranges::move(wordsOf(point.patterns), std::back_inserter(helping));
    }
    auto wrong = term.distractors;
    for (const auto &claim : term.rubric.forbidden) {
        wrong.push_back(claim.says);
        std::ranges::move(wordsOf(claim.patterns), std::back_inserter(wrong));
    }
    for (const auto &distractor : term.distractors) {
        words.lures.push_back(numbersOf({distractor}, lexicon));
    }
    words.defining = numbersOf(defining, lexicon);
    words.helping = without(numbersOf(helping, lexicon), words.defining);
    words.wrong = without(without(numbersOf(wrong, lexicon), words.defining), words.helping);
    for (const auto &[language, translation] : term.translations) {
        if (isSingleWord(translation.text)) {
            m_translated.emplace(text::foldForeign(translation.text), text::fold(term.lemma));
        }
    }
    m_terms.push_back(std::move(words));
}

std::vector<WordNumber> TradeWords::numbersOf(const std::vector<std::string> &texts, const lexicon::Lexicon &lexicon)
{
    std::vector<WordNumber> words;
    for (const auto &text : texts) {
        for (const auto &token : text::tokenize(text)) {
            if (token.kind == text::TokenKind::Sign || isFunctionWord(token.folded) || isFiller(token.folded)) {
                continue;
            }
            auto lemmas = lexicon.stems(token.folded);
            if (lemmas.empty()) {
                lemmas.push_back(token.folded);
            }
            for (auto &lemma : lemmas) {
                words.push_back(m_numbers.emplace(std::move(lemma), m_numbers.size()).first->second);
            }
        }
    }
    makeSet(words);
    return words;
}

void TradeWords::weigh()
{
    m_termsWith.resize(m_numbers.size());
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        for (const auto *words : {&m_terms[i].defining, &m_terms[i].helping}) {
            for (const auto word : *words) {
                m_termsWith[word].push_back(i);
            }
        }
    }
    const double all = std::log(1.0 + static_cast<double>(m_terms.size()));
    m_weights.reserve(m_numbers.size());
    for (const auto &terms : m_termsWith) {
        const double count = std::log(std::max(1.0, static_cast<double>(terms.size())));
        m_weights.push_back(all > 0.0 ? 1.0 - count / all : 1.0);
    }
}

const TermWords *TradeWords::find(std::string_view id) const
{
    const auto found = std::ranges::find(m_terms, id, &TermWords::id);
    return found != m_terms.end() ? &*found : nullptr;
}

std::optional<WordNumber> TradeWords::number(std::string_view lemma) const
{
    const auto found = m_numbers.find(std::string(lemma));
    return found != m_numbers.end() ? std::optional(found->second) : std::nullopt;
}

std::string_view TradeWords::translated(std::string_view folded) const
{
    const auto found = m_translated.find(std::string(folded));
    return found != m_translated.end() ? std::string_view(found->second) : std::string_view();
}

} // namespace fagdansk::marking
