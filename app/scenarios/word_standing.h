// How far a person has come with each word of a trade: the one place that says what "known" and "hard" mean.
#pragma once

#include "app/scenarios/station.h"

#include <string>
#include <unordered_map>

namespace fagdansk::scenarios {

enum class WordState { NotBegun, InProgress, Known };

/// An interval of this many days or more: the word sits. The same week as drill::ProgressRules and the records count.
inline constexpr int knownIntervalDays = 7;

struct WordStanding
{
    WordState state = WordState::NotBegun;
    int lapses = 0;
    bool isHard = false; ///< one of its cards is a leech, and it does not sit yet
};

/// Of the words that have been begun.
base::Result<std::unordered_map<base::ContentId, WordStanding>> standingsOf(Station &station, base::PersonId person,
                                                                            const std::string &trade);

} // namespace fagdansk::scenarios
