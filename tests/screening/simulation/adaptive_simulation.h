// Adaptive tests over a pool: how long they are, how good, and how often the most used item is shown.
#pragma once

#include "screening/adaptive/adaptive_course.h"

namespace fagdansk::simulation {

struct AdaptiveResult
{
    double items = 0.0;       ///< mean per person
    double reached = 0.0;     ///< share that stopped because the PSD was reached
    double rmse = 0.0;        ///< of the EAP
    double psd = 0.0;         ///< root mean square, at the end
    double topExposure = 0.0; ///< share of people who met the most used item
};

/// People from N(0,1); every person meets the items at places of their own.
AdaptiveResult simulateAdaptive(const adaptive::ItemPool &pool, const adaptive::Rules &rules, int people,
                                std::uint64_t seed);

/// The same items as questions that are right or wrong (recognition instead of explanation).
std::vector<adaptive::PoolItem> asRecognition(std::vector<adaptive::PoolItem> items);
/// The same items once 200 answers each have placed them: a standard error of 0.2 logits.
std::vector<adaptive::PoolItem> asCalibrated(std::vector<adaptive::PoolItem> items);

} // namespace fagdansk::simulation
