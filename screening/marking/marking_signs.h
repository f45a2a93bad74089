// What decides a mark, as numbers: the rule's mark and the reasons to believe or to doubt it.
#pragma once

#include "screening/marking/nearness.h"
#include "screening/marking/rubric_reading.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace fagdansk::marking {

enum class Sign : std::size_t {
    RulePartly, ///< the rule gives 1 or 2
    RuleFull,   ///< the rule gives 2
    What,       ///< share of the points of this role that are found, by weight
    Purpose,
    Contradicted, ///< a forbidden claim is made
    Denied,       ///< a point stands there negated
    Keywords,     ///< words without grammar
    Circular,     ///< share of the telling words that are the term's own
    Evidence,     ///< how many words stand for the points, logarithm
    Unread,       ///< how many telling words stand for nothing, logarithm
    Weakest,      ///< 1 - quality of the least certain point
    Length,       ///< logarithm of the number of words
    Own,          ///< the shares and comparisons of `Nearness`
    Wrong,
    Other,
    Strange,
    Defining,
    Rival,
    Lure,
    Negated,   ///< share of the words in the scope of a negation
    WhatWords, ///< words that carry meaning in what shows the role, logarithm
    PurposeWords,
    NotKnowing, ///< not knowing is said beside something else
    Count
};

inline constexpr std::size_t signCount = static_cast<std::size_t>(Sign::Count);
using Signs = std::array<double, signCount>;

/// As written in the table that the weights are fitted to.
std::string_view nameOf(Sign sign);

struct SignSources
{
    const AnswerReading &answer;
    const glossary::Rubric &rubric;
    const RubricReading &reading;
    const Nearness &nearness;
};

Signs signsOf(const SignSources &sources);

} // namespace fagdansk::marking
