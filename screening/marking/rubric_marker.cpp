#include "screening/marking/rubric_marker.h"

#include "screening/marking/answer_reading.h"
#include "screening/marking/confidence.h"
#include "screening/marking/function_words.h"
#include "screening/marking/mark_rule.h"
#include "screening/marking/pattern_finder.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace fagdansk::marking {
namespace {
constexpr std::size_t patternCacheLimit = 20'000;
constexpr std::size_t notKnowingWords = 7;
constexpr std::size_t leastCopiedWords = 2;

using PatternLookup = std::function<const Pattern *(const std::string &)>;

/// One answer on its way to a suggestion.
class MarkingRun
{
public:
    MarkingRun(const MarkRequest &request, const lexicon::Lexicon &lexicon, PatternLookup lookUp)
        : m_request(request),
          m_lexicon(lexicon),
          m_lookUp(std::move(lookUp)),
          m_answer(readAnswer(request, lexicon)),
          m_matcher(lexicon),
          m_finder(m_answer, m_matcher)
    {}

    Suggestion run()
    {
        findPoints();
        findClaims();
        m_findings.isKeywordList = isKeywordList() || isOneWordForEverything();
        Suggestion suggestion;
        suggestion.mark = markOf(*m_request.rubric, m_findings);
        suggestion.confidence = confidenceOf(signs(suggestion.mark));
        suggestion.sure = suggestion.confidence >= sureFrom;
        addReadingEvidence(suggestion.mark);
        suggestion.evidence = std::move(m_evidence);
        return suggestion;
    }

private:
    /// Said before denied, surer before less sure; but a denied pattern that covers all of a shorter one overrules it:
    /// "holder ikke luften væk" is not "ikke luft".
    std::optional<PatternMatch> bestOf(const std::vector<std::string> &patterns) const
    {
        std::vector<PatternMatch> matches;
        for (const auto &source : patterns) {
            const auto *pattern = m_lookUp(source);
            if (auto match = pattern != nullptr ? m_finder.find(*pattern) : std::nullopt) {
                matches.push_back(std::move(*match));
            }
        }
        std::optional<PatternMatch> best;
        for (const auto &match : matches) {
            const bool isOverruled = !match.isDenied && std::ranges::any_of(matches, [&](const auto &other) {
                return overrules(other, match);
            });
            const bool isBetter = !best || (best->isDenied && !match.isDenied) ||
                                  (best->isDenied == match.isDenied && match.quality > best->quality);
            if (!isOverruled && isBetter) {
                best = match;
            }
        }
        return best;
    }

    bool overrules(const PatternMatch &denied, const PatternMatch &said) const
    {
        const auto isCovered = [&](std::size_t i) {
            return m_answer.words[i].isNegation || std::ranges::find(denied.words, i) != denied.words.end();
        };
        const auto content = std::ranges::count_if(said.words, [&](auto i) { return !m_answer.words[i].isNegation; });
        return denied.isDenied && std::ranges::all_of(said.words, isCovered) &&
               static_cast<std::ptrdiff_t>(denied.words.size()) > content;
    }

    void findPoints()
    {
        const auto &points = m_request.rubric->points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto match = bestOf(points[i].patterns);
            const bool isFound = match && !match->isDenied;
            m_findings.found.push_back(isFound);
            if (isFound) {
                addEvidence(EvidenceKind::PointFound, static_cast<int>(i), points[i].says, *match);
                m_weakest = std::min(m_weakest, match->quality);
                continue;
            }
            m_evidence.push_back({EvidenceKind::PointMissing, static_cast<int>(i), points[i].says, 0, 0});
            if (match) {
                m_isDenied = true;
                addEvidence(EvidenceKind::Contradicted, -1, points[i].says, *match);
            }
        }
    }

    void findClaims()
    {
        const auto &claims = m_request.rubric->forbidden;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            const auto match = bestOf(claims[i].patterns);
            if (match && !match->isDenied) {
                m_findings.isContradicted = true;
                addEvidence(EvidenceKind::Contradicted, static_cast<int>(i), claims[i].says, *match);
            }
        }
    }

    void addEvidence(EvidenceKind kind, int point, const std::string &says, const PatternMatch &match)
    {
        const auto begin = m_answer.words[match.words.front()].begin;
        const auto end = m_answer.words[match.words.back()].end();
        m_evidence.push_back({kind, point, says, begin, end - begin});
        m_read.insert(match.words.begin(), match.words.end());
    }

    bool isVerb(std::size_t i) const
    {
        const auto &word = m_answer.words[i];
        // "gnister" and "hænder" look like verbs; a word found as part of a point is one only as "beskytter" is of
        // "beskytte".
        return word.folded.ends_with("r") && m_lexicon.mayBeVerb(word.folded) &&
               (!m_read.contains(i) || m_lexicon.mayBeVerb(word.folded.substr(0, word.folded.size() - 1)));
    }

    bool isKeywordList() const
    {
        if (m_answer.words.size() < 2 || m_read.empty()) {
            return false;
        }
        for (std::size_t i = 0; i < m_answer.words.size(); ++i) {
            if (m_answer.words[i].isFunction || isVerb(i)) {
                return false;
            }
        }
        return true;
    }

    /// One word that two points accept is no explanation of both.
    bool isOneWordForEverything() const { return m_read.size() == 1 && isFull(*m_request.rubric, m_findings.found); }

    /// "ved ikke", "det kan jeg ikke huske", "har aldrig hørt": short, a negation and a verb of knowing, nothing found.
    bool saysNotKnowing() const
    {
        const auto &words = m_answer.words;
        return !words.empty() && words.size() <= notKnowingWords && m_read.empty() &&
               std::ranges::any_of(words, &AnswerWord::isNegation) &&
               std::ranges::any_of(words, [](const auto &word) { return isKnowingWord(word.folded); });
    }

    MarkingSigns signs(Mark mark) const
    {
        MarkingSigns signs;
        signs.mark = mark;
        signs.words = m_answer.words.size();
        signs.weakest = m_weakest;
        signs.saysNotKnowing = saysNotKnowing();
        signs.isCircular = std::ranges::any_of(m_answer.words, &AnswerWord::isCircular);
        signs.isContradicted = m_findings.isContradicted;
        signs.isDenied = m_isDenied;
        signs.isKeywordList = m_findings.isKeywordList;
        signs.isCut = m_answer.isCut;
        for (std::size_t i = 0; i < m_answer.words.size(); ++i) {
            const auto &word = m_answer.words[i];
            const bool isUnread =
                word.isContent() && word.countsAlone() && !m_read.contains(i) && !isFiller(word.folded);
            signs.unread += isUnread ? 1 : 0;
            signs.unknown += isUnread && word.stems.empty() ? 1 : 0;
        }
        return signs;
    }

    void addReadingEvidence(Mark mark)
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
        if (knowsNone && m_read.empty()) {
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

    const MarkRequest &m_request;
    const lexicon::Lexicon &m_lexicon;
    PatternLookup m_lookUp;
    AnswerReading m_answer;
    WordMatcher m_matcher;
    PatternFinder m_finder;
    Findings m_findings;
    std::vector<Evidence> m_evidence;
    std::set<std::size_t> m_read; ///< words that a point or claim explains
    double m_weakest = 1.0;
    bool m_isDenied = false;
};
} // namespace

RubricMarker::RubricMarker(std::shared_ptr<const lexicon::Lexicon> lexicon) : m_lexicon(std::move(lexicon)) {}

Suggestion RubricMarker::suggest(const MarkRequest &request) const
{
    return MarkingRun(request, *m_lexicon, [this](const std::string &pattern) { return parsed(pattern); }).run();
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
