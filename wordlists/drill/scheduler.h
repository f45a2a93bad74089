// The door to spaced repetition: a card and an answer in, the card's next state out. Another model can stand behind it.
#pragma once

#include "wordlists/base/time.h"
#include "wordlists/drill/card_state.h"

#include <optional>

namespace fagdansk::drill {

enum class Grade { Again = 1, Hard = 2, Good = 3, Easy = 4 };

/// An instant together with the local day it belongs to (rollover hour included): the caller asks base::Calendar.
struct Moment
{
    base::UtcMs at;
    base::LocalDay day;
};

struct ReviewEvent
{
    Grade grade = Grade::Good;
    Moment when;
    /// 0 <= x < 1 spreads the interval within its fuzz range; none leaves it exact.
    std::optional<double> fuzz = std::nullopt;
    /// 0 < r < 1: the chance of recall at which the card is to come again; none leaves it to the scheduler.
    std::optional<double> desiredRetention = std::nullopt;
};

/// Pure: the same arguments give the same answer. Days are the caller's local days; a day before the last review counts
/// as the same day. A state made by another model is treated as one without memory.
class Scheduler
{
public:
    virtual ~Scheduler() = default;

    /// The card after this review.
    virtual CardState review(const CardState &card, const ReviewEvent &event) const = 0;
    /// The chance that the card is remembered on `day`, 0..1; 0 for a new card.
    virtual double retrievability(const CardState &card, base::LocalDay day) const = 0;
    /// Days until that chance has fallen to 90 %: the card's strength in any model; 0 for a new card.
    virtual double stabilityDays(const CardState &card) const = 0;
};

} // namespace fagdansk::drill
