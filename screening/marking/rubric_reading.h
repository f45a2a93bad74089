// What of a rubric stands in an answer: its points, denied points, forbidden claims.
#pragma once

#include "screening/marking/mark_rule.h"
#include "screening/marking/pattern_finder.h"
#include "wordlists/glossary/rubric.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace fagdansk::marking {

/// Parsed, or null where a pattern cannot be; the pattern outlives the reading.
using PatternLookup = std::function<const Pattern *(const std::string &)>;

struct RubricReading
{
    std::vector<std::optional<PatternMatch>> points; ///< the best match of each point, denied ones too
    std::vector<std::optional<PatternMatch>> claims; ///< of each forbidden claim; never denied
    Findings findings;
    std::set<std::size_t> words; ///< of the answer, that a match explains
    std::set<std::size_t>
        denied;            ///< words of a forbidden claim that the answer denies: they speak for no misunderstanding
    double weakest = 1.0;  ///< quality of the least certain point found
    bool isDenied = false; ///< a point stands there negated

    bool isFound(std::size_t point) const { return points[point] && !points[point]->isDenied; }
};

class RubricReader
{
public:
    /// All outlive the reader.
    RubricReader(const AnswerReading &answer, const PatternFinder &finder, const PatternLookup &lookUp,
                 const lexicon::Lexicon &lexicon)
        : m_answer(answer), m_finder(finder), m_lookUp(lookUp), m_lexicon(lexicon)
    {}

    RubricReading read(const glossary::Rubric &rubric) const;

private:
    std::optional<PatternMatch> bestOf(const std::vector<std::string> &patterns) const;
    bool isRejected(const PatternMatch &match) const;
    bool overrules(const PatternMatch &denied, const PatternMatch &said) const;
    bool isVerb(std::size_t word, const std::set<std::size_t> &read) const;
    bool isShortPhrase() const;
    bool isKeywordList(const std::set<std::size_t> &read) const;

    const AnswerReading &m_answer;
    const PatternFinder &m_finder;
    const PatternLookup &m_lookUp;
    const lexicon::Lexicon &m_lexicon;
};

} // namespace fagdansk::marking
