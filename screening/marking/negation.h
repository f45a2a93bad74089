// How far a negation reaches in a learner's sentence.
#pragma once

#include "screening/marking/answer_reading.h"

#include <vector>

namespace fagdansk::marking {

/// Sets `isNegated`: after ikke and aldrig to the clause's end and three words back (subject and verb stand before
/// them), after ingen and uden to the clause's end. "ikke kun" and "ikke bare" negate nothing.
void markNegated(std::vector<AnswerWord> &words);

} // namespace fagdansk::marking
