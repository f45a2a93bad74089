// What a screening found, as three parts with their uncertainty. Evidence for a teacher, not a verdict.
#pragma once

#include "screening/ability/partial_credit.h"

#include <optional>
#include <variant>
#include <vector>

namespace fagdansk::ability {

/// The item was never reached, or the screening stopped before it. It counts for nothing.
struct NotReached
{
    friend bool operator==(const NotReached &, const NotReached &) = default;
};
/// "Ved ikke" or "I cannot explain it": 0 points. `recognised`: chose the right meaning afterwards.
struct NotKnown
{
    bool recognised = false;
    friend bool operator==(const NotKnown &, const NotKnown &) = default;
};
/// An explanation that nobody has marked yet.
struct AwaitsMark
{
    friend bool operator==(const AwaitsMark &, const AwaitsMark &) = default;
};
struct Scored
{
    int points = 0; ///< 0..maxScore of the item
    friend bool operator==(const Scored &, const Scored &) = default;
};
using Outcome = std::variant<NotReached, NotKnown, AwaitsMark, Scored>;

struct ItemEvidence
{
    ItemParameters parameters;
    Outcome outcome;
    friend bool operator==(const ItemEvidence &, const ItemEvidence &) = default;
};

struct PartEvidence
{
    std::vector<ItemEvidence> items;
    std::optional<double> readingMsPer100Words; ///< measured by the shell; passed through
    friend bool operator==(const PartEvidence &, const PartEvidence &) = default;
};

/// One part. Counts are items; points and maxima are points.
struct PartProfile
{
    int points = 0;         ///< observed so far
    int countedMaximum = 0; ///< of the items that have points (NotKnown included)
    int maximum = 0;        ///< of the whole part
    /// Of the proportion score, 0..1: sqrt(sum Var(X_i | EAP)) / countedMaximum, the conditional standard error of
    /// measurement (Lord 1980, ch. 4), the variances from the model, the EAP from this part's counted items alone.
    /// With a = 1 the delta method on 1/sqrt(I) gives the same. Nothing while no item counts.
    std::optional<double> standardError;
    int unanswered = 0; ///< not reached
    int notKnown = 0;   ///< "ved ikke" or cannot explain
    int recognisedNotExplained = 0;
    int unmarked = 0;
    std::optional<double> readingMsPer100Words;

    /// points / countedMaximum; nothing while no item counts.
    std::optional<double> score() const;
    /// Taken to its end and marked: only then may a recommendation use it.
    bool known() const { return maximum > 0 && unanswered == 0 && unmarked == 0; }
    friend bool operator==(const PartProfile &, const PartProfile &) = default;
};

struct Profile
{
    PartProfile everyday;
    PartProfile terms;
    PartProfile technical;

    /// True until all explanations are marked.
    bool provisional() const { return everyday.unmarked + terms.unmarked + technical.unmarked > 0; }
    friend bool operator==(const Profile &, const Profile &) = default;
};

/// InvalidInput (naming the item, counted from 1) for faulty parameters or points outside the item's scores.
base::Result<PartProfile> partProfile(const PartEvidence &evidence);
base::Result<Profile> profile(const PartEvidence &everyday, const PartEvidence &terms, const PartEvidence &technical);

} // namespace fagdansk::ability
