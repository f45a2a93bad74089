#include "app/wiring/card_folding.h"

#include <algorithm>

namespace fagdansk::wiring {

CardFolding::CardFolding(const drill::MemoryModel &model) : m_model(model) {}

const drill::Scheduler &CardFolding::schedulerOf(const std::string &fitted) const
{
    if (!m_scheduler || m_fitted != fitted) {
        m_scheduler = m_model.scheduler(fitted);
        m_fitted = fitted;
    }
    return *m_scheduler;
}

scenarios::StoredCard CardFolding::fold(const std::optional<scenarios::StoredCard> &before,
                                        const scenarios::ReviewDone &review, base::UtcMs at,
                                        const std::string &fitted) const
{
    drill::CardState state;
    if (before) {
        if (auto parsed = drill::parseCardState(before->state)) {
            state = *parsed;
        }
    }
    const auto grade = static_cast<drill::Grade>(std::clamp(review.grade, 1, 4));
    const auto after =
        schedulerOf(fitted).review(state, {grade, {at, review.localDay}, review.fuzz, review.desiredRetention});
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
