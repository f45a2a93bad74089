// Review logs of learners who do not exist: to compare fits, and to time them. The same seed gives the same log.
#pragma once

#include "wordlists/drill/random_source.h"
#include "wordlists/drill/replay.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fagdansk::drill {

enum class Population {
    Steady,    ///< one learner whose memory is FSRS-6 with weights of their own, practising when due
    Irregular, ///< twenty learners, each with weights of their own, who skip days and weeks and never press Easy
    TwoTraces, ///< a memory that FSRS-6 cannot be: a fast and a slow trace fading exponentially, words unlike in ease
};

/// steady, irregular or two-traces.
std::optional<Population> populationOf(std::string_view name);

/// The common weights, each changed by a factor with this spread (standard deviation of its logarithm).
FsrsWeights ownWeights(double unlike, RandomSource &random);

/// Exactly `count` reviews in time order, the first on 2024-01-01.
std::vector<ReplayReview> simulateReviews(Population population, std::uint64_t seed, std::size_t count);

} // namespace fagdansk::drill
