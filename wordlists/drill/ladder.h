// The ladder from recognising to producing: a card climbs as its memory grows.
#pragma once

#include "wordlists/drill/scheduler.h"

namespace fagdansk::drill {

enum class Rung { Recognise, Recall, Produce };

/// Strengths at which a card climbs. A rung depends on stability and reviews alone, neither of which a near miss (Hard)
/// ever lowers: only forgetting leads down. A leech is asked for by turns in another way than its rung's.
struct Ladder
{
    double recallFromDays = 1.0;
    double produceFromDays = 14.0;
    int recallFromReps = 1;
    int produceFromReps = 4;
};

Rung rungOf(const CardState &card, const Scheduler &scheduler, const Ladder &ladder = {});

} // namespace fagdansk::drill
