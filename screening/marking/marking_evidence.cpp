#include "screening/marking/marking_evidence.h"

#include "screening/marking/function_words.h"

#include <algorithm>

namespace fagdansk::marking {
namespace {
constexpr std::size_t leastCopiedWords = 2;
constexpr std::size_t notKnowingWords = 12;

bool isForgotten(std::string_view word)
{
    return word == "glemt" || word == "glemmer";
}

class EvidenceList
{
public:
    EvidenceList(const AnswerReading &answer, const glossary::Rubric &rubric, const RubricReading &reading)
        : m_answer(answer), m_rubric(rubric), m_reading(reading)
    {}

    std::vector<Evidence> run(Mark mark)
    {
        addPoints();
        addClaims();
        addReading(mark);
        return std::move(m_evidence);
    }

private:
    void addPoints()
    {
        for (std::size_t i = 0; i < m_rubric.points.size(); ++i) {
            const auto &says = m_rubric.points[i].says;
            if (m_reading.isFound(i)) {
                add(EvidenceKind::PointFound, static_cast<int>(i), says, *m_reading.points[i]);
                continue;
            }
            m_evidence.push_back({EvidenceKind::PointMissing, static_cast<int>(i), says, 0, 0});
            if (m_reading.points[i]) {
                add(EvidenceKind::Contradicted, -1, says, *m_reading.points[i]);
            }
        }
    }

    void addClaims()
    {
        for (std::size_t i = 0; i < m_rubric.forbidden.size(); ++i) {
            if (const auto &match = m_reading.claims[i]) {
                add(EvidenceKind::Contradicted, static_cast<int>(i), m_rubric.forbidden[i].says, *match);
            }
        }
    }

    void add(EvidenceKind kind, int point, const std::string &says, const PatternMatch &match)
    {
        const auto begin = m_answer.words[match.words.front()].begin;
        const auto end = m_answer.words[match.words.back()].end();
        m_evidence.push_back({kind, point, says, begin, end - begin});
    }

    void addReading(Mark mark)
    {
        if (m_answer.words.empty()) {
            m_evidence.push_back({EvidenceKind::Unreadable, -1, "", 0, 0});
            return;
        }
        if (mark == Mark::NotExplained) {
            addRun(
                EvidenceKind::Circular, [](const AnswerWord &word) { return word.isCircular; }, 1);
            addRun(
                EvidenceKind::Copied, [](const AnswerWord &word) { return word.isCopied && !word.isCircular; },
                leastCopiedWords);
        }
        const bool knowsNone = std::ranges::none_of(
            m_answer.words, [](const auto &word) { return word.isFunction || !word.stems.empty() || word.isCircular; });
        if (knowsNone && m_reading.words.empty()) {
            m_evidence.push_back({EvidenceKind::Unreadable, -1, "", 0, 0});
        }
    }

    /// From the first to the last word of a kind, where there are enough of them.
    template <class Predicate>
    void addRun(EvidenceKind kind, Predicate isOfKind, std::size_t least)
    {
        const auto &words = m_answer.words;
        const auto first = std::ranges::find_if(words, isOfKind);
        if (first == words.end() || static_cast<std::size_t>(std::ranges::count_if(words, isOfKind)) < least) {
            return;
        }
        const auto last = std::find_if(words.rbegin(), words.rend(), isOfKind);
        m_evidence.push_back({kind, -1, "", first->begin, last->end() - first->begin});
    }

    const AnswerReading &m_answer;
    const glossary::Rubric &m_rubric;
    const RubricReading &m_reading;
    std::vector<Evidence> m_evidence;
};
} // namespace

std::vector<Evidence> evidenceOf(const AnswerReading &answer, const glossary::Rubric &rubric,
                                 const RubricReading &reading, Mark mark)
{
    return EvidenceList(answer, rubric, reading).run(mark);
}

bool speaksOfNotKnowing(const AnswerReading &answer)
{
    const auto &words = answer.words;
    return std::ranges::any_of(words, [&](const AnswerWord &knowing) {
        const auto isBeside = [&](const AnswerWord &word) {
            return word.isNegation && (word.clause == knowing.clause || words.size() <= notKnowingWords);
        };
        return isForgotten(knowing.folded) || (isKnowingWord(knowing.folded) && std::ranges::any_of(words, isBeside));
    });
}

bool saysNotKnowing(const AnswerReading &answer, const RubricReading &reading)
{
    return !answer.words.empty() && answer.words.size() <= notKnowingWords && reading.words.empty() &&
           speaksOfNotKnowing(answer);
}

} // namespace fagdansk::marking
