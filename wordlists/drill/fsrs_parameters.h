// FSRS-6: its 21 weights, their bounds, and what else the scheduler can be told.
#pragma once

#include "wordlists/base/result.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace fagdansk::drill {

using FsrsWeights = std::array<double, 21>;

/// Fitted on the public review logs; the same in every FSRS-6 library.
inline constexpr FsrsWeights defaultFsrsWeights = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                                   0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                                   1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

struct WeightBounds
{
    double least;
    double most;
};

/// Where the published fits of FSRS-6 keep each weight.
inline constexpr std::array<WeightBounds, 21> fsrsWeightBounds = {{
    {0.001, 100}, {0.001, 100},  {0.001, 100},  {0.001, 100}, {1, 10}, // first stabilities, w4
    {0.001, 4},   {0.001, 4},    {0.001, 0.75},                        // difficulty
    {0, 4.5},     {0, 0.8},      {0.001, 3.5},                         // success
    {0.001, 5},   {0.001, 0.25}, {0.001, 0.9},  {0, 4},                // lapse
    {0, 1},       {1, 6},                                              // hard, easy
    {0, 2},       {0, 2},        {0.01, 0.8},                          // same day
    {0.1, 0.8},                                                        // the curve
}};

struct FsrsParameters
{
    FsrsWeights weights = defaultFsrsWeights;
    double desiredRetention = 0.9; ///< 0 < r < 1
    std::vector<int> learningMinutes = {1, 10};
    std::vector<int> relearningMinutes = {10};
    int maximumIntervalDays = 36500;
};

/// Every weight moved into its bounds. With several relearning steps the bounds of w17 and w18 shrink, so that failing
/// all of them cannot leave a card stronger than before.
FsrsWeights clipWeights(const FsrsWeights &weights, std::size_t relearningSteps);

/// InvalidInput for a weight that is not finite, a retention outside 0..1, a step under a minute or an interval under a
/// day.
base::Result<void> checkParameters(const FsrsParameters &parameters);

/// 21 numbers apart by commas or white space, as a JSON array, or as the member "weights" of a JSON object.
base::Result<FsrsWeights> parseWeights(std::string_view text);

} // namespace fagdansk::drill
