// A scheduler that knows nothing of FSRS: right answers double the days, a wrong one begins again at one. What works
// with it knows no memory model.
#pragma once

#include "wordlists/drill/memory_model.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::support {

class DoublingScheduler final : public drill::Scheduler
{
public:
    static constexpr std::uint8_t model = 200;

    drill::CardState review(const drill::CardState &card, const drill::ReviewEvent &event) const override
    {
        constexpr std::int64_t msPerDay = 86'400'000;
        const bool wrong = event.grade == drill::Grade::Again;
        const int days = wrong ? 1 : std::max(1, static_cast<int>(2 * stabilityDays(card)));
        drill::CardState next = card;
        next.phase = drill::Review{days, {event.when.at.value + days * msPerDay}, {event.when.day.value + days}};
        // Other numbers in other places than FSRS-6 keeps them.
        next.memory = {model, {-1.0, -2.0, static_cast<double>(days), 0.0}};
        next.firstDay = drill::isNew(card) ? event.when.day : card.firstDay;
        next.lastDay = event.when.day;
        next.lastReviewed = event.when.at;
        ++next.reps;
        next.lapses += wrong && !drill::isNew(card) ? 1 : 0;
        return next;
    }

    double retrievability(const drill::CardState &card, base::LocalDay day) const override
    {
        const double days = stabilityDays(card);
        return days > 0 ? std::pow(0.9, std::max(0, day.value - card.lastDay.value) / days) : 0.0;
    }

    double stabilityDays(const drill::CardState &card) const override
    {
        return card.memory.model == model ? card.memory.numbers[2] : 0.0;
    }
};

/// Learns nothing, and plans one word a day.
class DoublingModel final : public drill::MemoryModel
{
public:
    std::unique_ptr<drill::Scheduler> scheduler(std::string_view /*fitted*/) const override
    {
        return std::make_unique<DoublingScheduler>();
    }
    std::optional<drill::FittedModel> fit(std::span<const drill::LoggedReview> /*reviews*/,
                                          std::string_view /*from*/) const override
    {
        return std::nullopt;
    }
    drill::CoursePlan plan(const drill::CourseGoal &goal, std::string_view /*fitted*/) const override
    {
        return {1, 0.9, goal.newTerms + static_cast<int>(goal.begun.size()), 0};
    }
};

} // namespace fagdansk::support
