#include "screening/marking/rubric_marker.h"

#include "screening/marking/answer_reading.h"
#include "screening/marking/mark_model.h"
#include "screening/marking/mark_rule.h"
#include "screening/marking/marking_evidence.h"
#include "screening/marking/nearness.h"
#include "screening/marking/pattern_finder.h"
#include "screening/marking/rubric_reading.h"
#include "screening/marking/taught_marks.h"

#include <algorithm>
#include <utility>

namespace fagdansk::marking {
namespace {
constexpr std::size_t patternCacheLimit = 20'000;
constexpr std::size_t longAnswer = 60;

/// One answer, read against its own rubric and against the terms that it may be taken from.
class MarkingRun
{
public:
    MarkingRun(const MarkRequest &request, const lexicon::Lexicon &lexicon, const PatternLookup &lookUp,
               const TradeWords *trade)
        : m_request(request),
          m_lexicon(lexicon),
          m_trade(trade),
          m_answer(readAnswer(request, lexicon, trade)),
          m_matcher(lexicon),
          m_finder(m_answer, m_matcher),
          m_reader(m_answer, m_finder, lookUp, lexicon),
          m_reading(m_reader.read(*request.rubric))
    {}

    Signs signs() const
    {
        Nearness nearness;
        if (const auto *own = term()) {
            nearness = nearnessOf(m_answer, m_reading, *m_trade, *own);
        }
        return signsOf({m_answer, *m_request.rubric, m_reading, nearness});
    }

    Suggestion run() const
    {
        const bool knowsTrade = term() != nullptr;
        const auto taught =
            withTaughtMarks(chancesOf(signs(), knowsTrade), m_request.answer, m_request.taught, m_lexicon);
        auto judged = judge(taught.chances, knowsTrade,
                            {m_answer.words.empty(), saysNotKnowing(m_answer, m_reading), isHardToRead()});
        // A forbidden claim is never outweighed by other signs.
        const auto most =
            m_reading.findings.isContradicted ? markOf(*m_request.rubric, m_reading.findings) : Mark::Explained;
        if (judged.mark > most) {
            judged.mark = most;
            judged.sure = false;
        }
        Suggestion suggestion;
        suggestion.mark = judged.mark;
        suggestion.confidence = judged.confidence;
        suggestion.sure = judged.sure;
        suggestion.isPlain = judged.isPlain;
        suggestion.taughtBy = judged.isPlain ? 0 : taught.neighbours;
        suggestion.evidence = evidenceOf(m_answer, *m_request.rubric, m_reading, suggestion.mark);
        return suggestion;
    }

private:
    const TermWords *term() const { return m_trade != nullptr ? m_trade->find(m_request.term) : nullptr; }

    bool isHardToRead() const
    {
        const auto &words = m_answer.words;
        const auto unknown =
            std::ranges::count_if(words, [](const AnswerWord &word) { return word.stems.empty() && !word.isFunction; });
        const auto isRead = [this](std::size_t i) { return m_answer.words[i].stems.empty(); };
        const auto understood = std::ranges::count_if(m_reading.words, isRead);
        return m_answer.isCut || words.size() > longAnswer || m_reading.findings.isKeywordList || isStrungTogether() ||
               5 * (unknown - understood) >= 2 * static_cast<std::ptrdiff_t>(std::max<std::size_t>(words.size(), 3));
    }

    /// "gaffel, truck, lager, køre, tung": pieces of a word or two, or hardly a word of grammar, whatever verb may be
    /// among them.
    bool isStrungTogether() const
    {
        constexpr std::size_t fewestPieces = 4;
        constexpr std::size_t fewestWords = 6;
        constexpr std::ptrdiff_t wordsAFunction = 7;
        const auto &words = m_answer.words;
        const auto pieces = m_answer.listSigns + 1;
        if (pieces >= fewestPieces && words.size() <= 2 * pieces) {
            return true;
        }
        const auto grammar = std::ranges::count_if(words, &AnswerWord::isFunction);
        return words.size() >= fewestWords && grammar * wordsAFunction <= std::ssize(words);
    }

    const MarkRequest &m_request;
    const lexicon::Lexicon &m_lexicon;
    const TradeWords *m_trade;
    AnswerReading m_answer;
    WordMatcher m_matcher;
    PatternFinder m_finder;
    RubricReader m_reader;
    RubricReading m_reading;
};
} // namespace

RubricMarker::RubricMarker(std::shared_ptr<const lexicon::Lexicon> lexicon, TermsOfTrade termsOfTrade)
    : m_lexicon(std::move(lexicon)), m_termsOfTrade(std::move(termsOfTrade))
{}

Suggestion RubricMarker::suggest(const MarkRequest &request) const
{
    const PatternLookup lookUp = [this](const std::string &pattern) { return parsed(pattern); };
    return MarkingRun(request, *m_lexicon, lookUp, tradeOf(request.term)).run();
}

Signs RubricMarker::signs(const MarkRequest &request) const
{
    const PatternLookup lookUp = [this](const std::string &pattern) { return parsed(pattern); };
    return MarkingRun(request, *m_lexicon, lookUp, tradeOf(request.term)).signs();
}

/// `pack/trade/slug`: the trade's terms without the slug stand under `pack/trade`.
const TradeWords *RubricMarker::tradeOf(std::string_view term) const
{
    const auto first = term.find('/');
    const auto last = term.rfind('/');
    if (!m_termsOfTrade || first == std::string_view::npos || last <= first) {
        return nullptr;
    }
    const auto trade = term.substr(first + 1, last - first - 1);
    auto found = m_trades.find(trade);
    if (found == m_trades.end()) {
        found = m_trades.emplace(std::string(trade), TradeWords(m_termsOfTrade(trade), *m_lexicon)).first;
    }
    return &found->second;
}

const Pattern *RubricMarker::parsed(const std::string &pattern) const
{
    if (m_patterns.size() >= patternCacheLimit) {
        m_patterns.clear();
    }
    auto entry = m_patterns.find(pattern);
    if (entry == m_patterns.end()) {
        entry = m_patterns.emplace(pattern, parsePattern(pattern)).first;
    }
    return entry->second ? &entry->second.value() : nullptr;
}

} // namespace fagdansk::marking
