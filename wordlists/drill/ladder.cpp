#include "wordlists/drill/ladder.h"

namespace fagdansk::drill {

Rung rungOf(const CardState &card, const Scheduler &scheduler, const Ladder &ladder)
{
    const double days = scheduler.stabilityDays(card);
    if (days >= ladder.produceFromDays && card.reps >= ladder.produceFromReps) {
        return Rung::Produce;
    }
    const bool recalls = days >= ladder.recallFromDays && card.reps >= ladder.recallFromReps;
    const bool otherWay = isLeech(card) && card.reps % 2 == 1;
    return recalls != otherWay ? Rung::Recall : Rung::Recognise;
}

} // namespace fagdansk::drill
