// On which of the days that a review's fuzz allows the card comes again: the emptiest one.
#pragma once

#include "wordlists/drill/random_source.h"
#include "wordlists/drill/scheduler.h"

#include <functional>

namespace fagdansk::drill {

/// How full a day is; it need not be a number of cards.
using DayLoad = std::function<int(base::LocalDay day)>;

/// The fuzz (0 <= x < 1) under which `event` puts the card on the emptiest of the days it can reach; chance decides
/// between equal ones. What `event` itself says of fuzz is ignored.
double balancedFuzz(const CardState &card, const ReviewEvent &event, const Scheduler &scheduler, const DayLoad &load,
                    RandomSource &random);

} // namespace fagdansk::drill
