// Where a pattern stands in an answer, and whether the learner says it or denies it.
#pragma once

#include "screening/marking/answer_reading.h"
#include "screening/marking/rubric_pattern.h"
#include "screening/marking/word_matcher.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace fagdansk::marking {

/// All present words of a pattern must stand within so many words of each other.
inline constexpr std::size_t patternWindow = 8;

struct PatternMatch
{
    std::vector<std::size_t> words; ///< indices of the answer's words, ascending
    double quality = 0.0;           ///< of the least certain word, 0..1
    bool isDenied = false;          ///< stands there, but negated
};

class PatternFinder
{
public:
    /// Both outlive the finder.
    PatternFinder(const AnswerReading &answer, const WordMatcher &matcher) : m_answer(answer), m_matcher(matcher) {}

    /// The best place; one that is said before one that is denied. Nothing where only circular or copied words stand.
    std::optional<PatternMatch> find(const Pattern &pattern) const;

private:
    struct Place
    {
        std::size_t first = 0;
        std::size_t last = 0; ///< inclusive
        double quality = 0.0;
        std::optional<std::size_t> before; ///< a preposition that belongs to it
    };
    using Places = std::vector<Place>;

    double quality(const WordChoice &choice, std::size_t word) const;
    /// The quality of every word of the answer, worked out once.
    const std::vector<double> &qualities(const PatternWord &wanted) const;
    Places placesOf(const PatternSlot &slot) const;
    /// Those of `places` that a preposition of `lead` stands before.
    Places placesAfter(const Places &lead, const Places &places) const;
    std::optional<Place> placeAt(const PatternSlot &slot, std::size_t word) const;
    std::optional<PatternMatch> matchFrom(const std::vector<Places> &slots, std::size_t start, const Pattern &pattern,
                                          bool byAverting) const;
    bool isClosed(std::size_t sentence, const Pattern &pattern) const;
    bool countsForSomething(const PatternMatch &match) const;
    bool isDenied(const PatternMatch &match, const Pattern &pattern) const;
    bool isAverted(const PatternMatch &match) const;
    std::optional<PatternMatch> bestFrom(const std::vector<Places> &slots, const Pattern &pattern,
                                         bool byAverting) const;

    const AnswerReading &m_answer;
    const WordMatcher &m_matcher;
    mutable std::array<std::unordered_map<std::string, std::vector<double>>, 3> m_qualities; ///< by WordKind and text
};

} // namespace fagdansk::marking
