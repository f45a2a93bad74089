// Why a mark is suggested, for the teacher: what stands where in the answer.
#pragma once

#include "screening/marking/marker.h"
#include "screening/marking/rubric_reading.h"

#include <vector>

namespace fagdansk::marking {

/// Points first, in the rubric's order; then claims; then what the answer is made of, where that explains the mark.
std::vector<Evidence> evidenceOf(const AnswerReading &answer, const glossary::Rubric &rubric,
                                 const RubricReading &reading, Mark mark);

/// Negation and a verb of knowing in one clause, or "glemt", whatever else stands there.
bool speaksOfNotKnowing(const AnswerReading &answer);

/// "det ved jeg ikke", "aner det ikke", "i don't know": short, nothing found, and not knowing said.
bool saysNotKnowing(const AnswerReading &answer, const RubricReading &reading);

} // namespace fagdansk::marking
