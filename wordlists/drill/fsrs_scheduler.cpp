#include "wordlists/drill/fsrs_scheduler.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace fagdansk::drill {
namespace {
constexpr std::uint8_t fsrs6 = 6;
constexpr std::int64_t msPerMinute = 60'000;
constexpr std::int64_t msPerDay = 86'400'000;
constexpr int minutesPerDay = 1440;

/// Nothing for a new card or another model's numbers.
std::optional<fsrs::Memory> memoryOf(const CardState &card)
{
    if (isNew(card) || card.memory.model != fsrs6) {
        return std::nullopt;
    }
    return fsrs::Memory{card.memory.numbers[0], card.memory.numbers[1]};
}

struct Step
{
    int index;
    int minutes;
};

/// Where the grade leads within the steps; nothing when it leads out of them.
std::optional<Step> nextStep(const std::vector<int> &minutes, int current, Grade grade)
{
    const int count = static_cast<int>(minutes.size());
    if (current >= count || grade == Grade::Easy) {
        return std::nullopt;
    }
    if (grade == Grade::Again) {
        return Step{0, minutes[0]};
    }
    if (grade == Grade::Hard) {
        const double mean = count == 1 ? minutes[0] * 1.5 : (minutes[0] + minutes[1]) / 2.0;
        return Step{current, static_cast<int>(fsrs::roundHalfUp(mean))};
    }
    if (current + 1 == count) {
        return std::nullopt;
    }
    return Step{current + 1, minutes[static_cast<std::size_t>(current) + 1]};
}

int stepOf(const Phase &phase)
{
    if (const auto *learning = std::get_if<Learning>(&phase)) {
        return learning->step;
    }
    const auto *relearning = std::get_if<Relearning>(&phase);
    return relearning != nullptr ? relearning->step : 0;
}

base::UtcMs minutesAfter(base::UtcMs at, int minutes)
{
    return {at.value + minutes * msPerMinute};
}
} // namespace

FsrsScheduler::FsrsScheduler() : FsrsScheduler(FsrsParameters{}) {}

FsrsScheduler::FsrsScheduler(FsrsParameters parameters)
    : m_parameters(std::move(parameters)), m_model(m_parameters.weights, m_parameters.desiredRetention)
{}

base::Result<FsrsScheduler> FsrsScheduler::create(FsrsParameters parameters)
{
    if (const auto checked = checkParameters(parameters); !checked) {
        return checked.error();
    }
    parameters.weights = clipWeights(parameters.weights, parameters.relearningMinutes.size());
    return FsrsScheduler(std::move(parameters));
}

CardState FsrsScheduler::review(const CardState &card, const ReviewEvent &event) const
{
    const auto memory = memoryOf(card);
    const int elapsed = memory ? std::max(0, event.when.day.value - card.lastDay.value) : 0;
    const auto first = m_model.first(event.grade);
    const auto before = m_model.outlook(memory.value_or(first), elapsed);
    const auto after = memory ? fsrs::Memory{m_model.stabilityAfter(before, event.grade),
                                             m_model.difficultyAfter(memory->difficulty, event.grade)}
                              : first;
    CardState out = card;
    out.phase = phaseAfter(card, before, event, after.stability);
    out.memory = {fsrs6, {after.stability, after.difficulty}};
    out.firstDay = isNew(card) ? event.when.day : card.firstDay;
    out.lastDay = event.when.day;
    out.lastReviewed = event.when.at;
    ++out.reps;
    out.lapses += event.grade == Grade::Again && std::holds_alternative<Review>(card.phase) ? 1 : 0;
    return out;
}

double FsrsScheduler::retrievability(const CardState &card, base::LocalDay day) const
{
    const auto memory = memoryOf(card);
    return memory ? m_model.retrievability(memory->stability, std::max(0, day.value - card.lastDay.value)) : 0.0;
}

double FsrsScheduler::stabilityDays(const CardState &card) const
{
    const auto memory = memoryOf(card);
    return memory ? memory->stability : 0.0;
}

double FsrsScheduler::difficulty(const CardState &card) const
{
    const auto memory = memoryOf(card);
    return memory ? memory->difficulty : 0.0;
}

Phase FsrsScheduler::phaseAfter(const CardState &card, const fsrs::Model::Outlook &before, const ReviewEvent &event,
                                double stability) const
{
    const bool wasReview = std::holds_alternative<Review>(card.phase);
    if (wasReview && event.grade != Grade::Again) {
        return reviewPhase(orderedInterval(before, event), event.when);
    }
    const bool relearns = wasReview || std::holds_alternative<Relearning>(card.phase);
    const auto &steps = relearns ? m_parameters.relearningMinutes : m_parameters.learningMinutes;
    const auto step = nextStep(steps, stepOf(card.phase), event.grade);
    if (!step) {
        return reviewPhase(interval(stability, before.days, event), event.when);
    }
    const auto due = minutesAfter(event.when.at, step->minutes);
    if (step->minutes >= minutesPerDay) {
        const int days = step->minutes / minutesPerDay;
        return Review{days, due, {event.when.day.value + days}};
    }
    return relearns ? Phase(Relearning{step->index, due}) : Phase(Learning{step->index, due});
}

Phase FsrsScheduler::reviewPhase(int days, const Moment &when) const
{
    return Review{days, {when.at.value + days * msPerDay}, {when.day.value + days}};
}

int FsrsScheduler::interval(double stability, int elapsedDays, const ReviewEvent &event) const
{
    const int days = m_model.intervalDays(stability, m_parameters.maximumIntervalDays, event.desiredRetention);
    return event.fuzz ? fsrs::fuzzedInterval(days, elapsedDays, m_parameters.maximumIntervalDays, *event.fuzz) : days;
}

int FsrsScheduler::orderedInterval(const fsrs::Model::Outlook &before, const ReviewEvent &event) const
{
    const auto days = [&](Grade grade) { return interval(m_model.stabilityAfter(before, grade), before.days, event); };
    const int plainGood = days(Grade::Good);
    const int hard = std::min(days(Grade::Hard), plainGood);
    if (event.grade == Grade::Hard) {
        return hard;
    }
    const int good = std::max(plainGood, hard + 1);
    return event.grade == Grade::Good ? good : std::max(days(Grade::Easy), good + 1);
}

} // namespace fagdansk::drill
