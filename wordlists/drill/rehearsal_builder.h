// From a card that is no word to something to do: a quiz row, steps to put in order, a load chart to read.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/drill/exercise.h"
#include "wordlists/drill/random_source.h"
#include "wordlists/drill/session_plan.h"

#include <vector>

namespace fagdansk::drill {

/// NotFound for an id, or a facet, that is not among the rehearsals. The higher the rung, the more steps and the nearer
/// a load lies to what the truck may carry.
base::Result<Exercise> buildRehearsal(const glossary::Rehearsals &rehearsals, const CardKey &card, Rung rung,
                                      RandomSource &random);

/// One rehearsal after every `wordsBetween` words, of each kind in turn; what is left over comes last.
std::vector<PlannedTerm> withRehearsals(std::vector<PlannedTerm> words, const glossary::Rehearsals &rehearsals,
                                        std::size_t wordsBetween = 7);

} // namespace fagdansk::drill
