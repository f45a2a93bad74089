// How far a negation reaches in a learner's sentence.
#pragma once

#include "screening/marking/answer_reading.h"

#include <vector>

namespace fagdansk::marking {

/// Sets `isNegated`: after ikke and aldrig to the clause's end and three words back (subject and verb stand before
/// them), after ingen and uden to the clause's end. "ikke kun" and "ikke bare" negate nothing, and neither does a
/// condition: "hvis man ikke har den på" says that one should have it on.
void markNegated(std::vector<AnswerWord> &words);

/// Sets `isRejected` on subordinate clauses that a negation outside them denies: "det er ikke en ventilator der
/// blæser", "det viser ikke hvor varmt det er", "ikke når man brækker benet".
void markRejected(std::vector<AnswerWord> &words);

/// Sets `isAverted` on what is said not to come about: the words after undgå, forhindre, slippe for, beskytte mod and
/// their like in the same clause, and what follows from the lack of the thing: "hvis man ikke har den på, bliver man
/// blind", "uden den bliver man blind".
void markAverted(std::vector<AnswerWord> &words);

} // namespace fagdansk::marking
