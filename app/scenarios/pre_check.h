// Use case: five minutes with eight words of a trade, before anybody decides on a screening. It says "a screening is
// advised" or "no sign of a need", and never more.
#pragma once

#include "app/scenarios/station.h"

#include <string>
#include <vector>

namespace fagdansk::scenarios {

struct PreCheckItem
{
    std::string term;
    std::string unit;
    std::string word;
    std::vector<std::string> options; ///< the right one first
    std::vector<int> order;           ///< in which they are shown
    double difficulty = 0.0;          ///< logits
    friend bool operator==(const PreCheckItem &, const PreCheckItem &) = default;
};

inline constexpr std::size_t preCheckWords = 8;
/// Under so many right ones a screening is advised. An expert's choice, not a measured cut-off: whoever guesses among
/// four reaches it once in 237 times (binomial), so that a miss is rare, and a screening too many does no harm.
inline constexpr int preCheckEnough = 6;

/// The items nearest to the middle of the scale (0 logits), as many units as there are before one comes twice; easiest
/// first. Fewer than `count` if there are no more.
std::vector<PreCheckItem> middleItems(std::vector<PreCheckItem> candidates, std::size_t count);

/// Eight items of the trade's forms. Words kept for a rescreening are not among them. NotFound for a trade without
/// enough.
base::Result<std::vector<PreCheckItem>> preCheckItems(Station &station, const std::string &trade);

bool advisesScreening(const std::vector<PreCheckAnswer> &answers);

/// Records the whole of it, taken to its end; InvalidInput before that.
base::Result<PreCheckDone> recordPreCheck(Station &station, base::PersonId person, base::TeacherId teacher,
                                          const std::string &trade, const std::vector<PreCheckAnswer> &answers);

} // namespace fagdansk::scenarios
