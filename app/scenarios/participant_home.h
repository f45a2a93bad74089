// Use case: what a participant finds after the PIN.
#pragma once

#include "app/scenarios/station.h"

#include <optional>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

struct LearnedWord
{
    glossary::Term term;
    bool known = false;
    int lapses = 0;
    bool hard = false; ///< forgotten again and again
};

struct TradeHome
{
    glossary::Trade trade;
    int words = 0;
    PracticeTotals totals;
    std::vector<std::string> formLetters;
    bool isOwn = false;                           ///< screened, practised by, or assigned to this person
    bool isAssigned = false;                      ///< a teacher has asked for it
    std::optional<base::LocalDay> courseDay = {}; ///< of the next course that is to come
    std::optional<StoredCoursePlan> course = {};  ///< towards it, once it was worked out
};

struct ParticipantHome
{
    std::vector<TradeHome> trades;  ///< the assigned first, then the person's others
    std::vector<LearnedWord> words; ///< begun, the hardest first
    std::string openScreeningTrade; ///< title; empty if none waits
};

base::Result<ParticipantHome> participantHome(Station &station, base::PersonId person);

/// The words of one trade that a person has begun, the most often forgotten first.
base::Result<std::vector<LearnedWord>> learnedWords(Station &station, base::PersonId person, const std::string &trade);

} // namespace fagdansk::scenarios
