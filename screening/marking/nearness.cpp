#include "screening/marking/nearness.h"

#include "screening/marking/function_words.h"

#include <algorithm>
#include <set>

namespace fagdansk::marking {
namespace {
constexpr double strangeWeight = 0.6; ///< of a word that no term uses: it may be anything

bool has(const std::vector<WordNumber> &words, WordNumber word)
{
    return std::ranges::binary_search(words, word);
}

bool isTelling(const AnswerWord &word)
{
    return word.isContent() && word.countsAlone() && !isFiller(word.folded);
}

class NearnessReading
{
public:
    NearnessReading(const AnswerReading &answer, const RubricReading &own, const TradeWords &trade,
                    const TermWords &term)
        : m_answer(answer),
          m_own(own),
          m_trade(trade),
          m_term(term),
          m_scores(trade.terms().size(), 0.0),
          m_lureScores(term.lures.size(), 0.0)
    {}

    Nearness run()
    {
        for (std::size_t i = 0; i < m_answer.words.size(); ++i) {
            if (isTelling(m_answer.words[i]) && (!m_own.denied.contains(i) || m_own.words.contains(i))) {
                add(i, numbersOf(m_answer.words[i]));
            }
        }
        const double all = m_nearness.own + m_nearness.wrong + m_nearness.other + m_nearness.strange;
        if (all > 0.0) {
            m_nearness.own /= all;
            m_nearness.wrong /= all;
            m_nearness.other /= all;
            m_nearness.strange /= all;
            addRival(all);
            const auto lure = std::ranges::max_element(m_lureScores);
            m_nearness.lure = lure != m_lureScores.end() ? (*lure - m_definingScore) / all : 0.0;
        }
        m_nearness.defining = definingShare();
        return m_nearness;
    }

private:
    std::vector<WordNumber> numbersOf(const AnswerWord &word) const
    {
        std::vector<WordNumber> numbers;
        const auto add = [&](std::string_view lemma) {
            if (const auto number = m_trade.number(lemma)) {
                numbers.push_back(*number);
            }
        };
        std::ranges::for_each(word.stems, add);
        if (numbers.empty()) {
            add(word.folded);
        }
        return numbers;
    }

    void add(std::size_t word, const std::vector<WordNumber> &numbers)
    {
        const auto isIn = [&](const std::vector<WordNumber> &words) {
            return std::ranges::any_of(numbers, [&](auto number) { return has(words, number); });
        };
        double weight = numbers.empty() ? strangeWeight : 0.0;
        for (const auto number : numbers) {
            weight = std::max(weight, m_trade.weight(number));
        }
        const bool isOwn = m_own.words.contains(word) || isIn(m_term.defining) || isIn(m_term.helping);
        double &share = isOwn                ? m_nearness.own
                        : isIn(m_term.wrong) ? m_nearness.wrong
                        : numbers.empty()    ? m_nearness.strange
                                             : m_nearness.other;
        share += weight;
        m_definingScore += isIn(m_term.defining) ? weight : 0.0;
        for (std::size_t i = 0; i < m_term.lures.size(); ++i) {
            m_lureScores[i] += isIn(m_term.lures[i]) ? weight : 0.0;
        }
        m_seen.insert(numbers.begin(), numbers.end());
        std::set<std::size_t> terms;
        for (const auto number : numbers) {
            terms.insert(m_trade.termsWith(number).begin(), m_trade.termsWith(number).end());
        }
        for (const auto term : terms) {
            m_scores[term] += weight;
        }
    }

    /// The term itself is no rival of its own.
    void addRival(double all)
    {
        m_scores[static_cast<std::size_t>(&m_term - m_trade.terms().data())] = 0.0;
        m_nearness.rival = *std::ranges::max_element(m_scores) / all - m_nearness.own;
    }

    double definingShare() const
    {
        double all = 0.0;
        double got = 0.0;
        for (const auto word : m_term.defining) {
            all += m_trade.weight(word);
            got += m_seen.contains(word) ? m_trade.weight(word) : 0.0;
        }
        return all > 0.0 ? got / all : 0.0;
    }

    const AnswerReading &m_answer;
    const RubricReading &m_own;
    const TradeWords &m_trade;
    const TermWords &m_term;
    std::vector<double> m_scores;     ///< per term: the weight of the answer's words that it uses
    std::vector<double> m_lureScores; ///< the same per wrong meaning
    double m_definingScore = 0.0;
    std::set<WordNumber> m_seen;
    Nearness m_nearness;
};
} // namespace

Nearness nearnessOf(const AnswerReading &answer, const RubricReading &own, const TradeWords &trade,
                    const TermWords &term)
{
    return NearnessReading(answer, own, trade, term).run();
}

} // namespace fagdansk::marking
