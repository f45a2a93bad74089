#include "app/wiring/fsrs_fold.h"

#include <algorithm>

namespace fagdansk::wiring {

FsrsFold::FsrsFold(const drill::Scheduler &scheduler) : m_scheduler(scheduler) {}

scenarios::StoredCard FsrsFold::fold(const std::optional<scenarios::StoredCard> &before,
                                     const scenarios::ReviewDone &review, base::UtcMs at) const
{
    drill::CardState state;
    if (before) {
        if (auto parsed = drill::parseCardState(before->state)) {
            state = *parsed;
        }
    }
    const auto grade = static_cast<drill::Grade>(std::clamp(review.grade, 1, 4));
    const auto after = m_scheduler.review(state, {grade, {at, review.localDay}});
    scenarios::StoredCard card;
    card.card = review.card;
    card.state = drill::serialise(after);
    card.due = drill::dueAt(after);
    const auto *days = std::get_if<drill::Review>(&after.phase);
    card.dueDay = days ? days->dueDay : review.localDay;
    card.lastDay = review.localDay;
    card.intervalDays = drill::scheduledDays(after);
    card.reviews = after.reps;
    card.lapses = after.lapses;
    card.lastReview = at;
    return card;
}

} // namespace fagdansk::wiring
