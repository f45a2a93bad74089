// What a centre's own teachers said of answers much like this one. Pure.
#pragma once

#include "screening/marking/mark_model.h"
#include "wordlists/lexicon/lexicon.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace fagdansk::marking {

/// Under so many marks of a term its teachers have no say yet: a few marks are chance.
inline constexpr std::size_t leastTaughtMarks = 20;

struct TaughtChances
{
    Chances chances{};
    int neighbours = 0; ///< marked answers that had a say
};

/// How alike two answers are by the words that carry meaning, and by negation: 0..1, 1 for the same words.
double likeness(std::string_view a, std::string_view b, const lexicon::Lexicon &lexicon);

/// Each marked answer that is alike enough speaks for its mark, the more the more alike; the rubric's own chances count
/// as two such answers. Unchanged while fewer than `leastTaughtMarks` are there.
TaughtChances withTaughtMarks(const Chances &byRubric, std::string_view answer, std::span<const TaughtMark> marks,
                              const lexicon::Lexicon &lexicon);

} // namespace fagdansk::marking
