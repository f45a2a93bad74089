// The formulas of FSRS-6 as free functions of numbers. Source: the algorithm's public description; the rounding to
// eight decimals and the floor of a first stability at 0.1 are those of ts-fsrs 5.4.2, so that results can be compared
// exactly.
#pragma once

#include "wordlists/drill/fsrs_parameters.h"
#include "wordlists/drill/scheduler.h"

namespace fagdansk::drill::fsrs {

/// Half away from minus infinity, as JavaScript rounds.
double roundHalfUp(double value);
/// To eight decimals.
double round8(double value);

struct Memory
{
    double stability = 0;  ///< days, 0.001..36500
    double difficulty = 0; ///< 1..10
};

class Model
{
public:
    /// `weights` within their bounds (clipWeights); `desiredRetention` between 0 and 1.
    Model(const FsrsWeights &weights, double desiredRetention);

    Memory first(Grade grade) const;
    /// `days` since the last review, at least 0.
    Memory next(const Memory &memory, int days, Grade grade) const;
    double retrievability(double stability, int days) const;
    /// Whole days until recall falls to the desired retention, within 1..`maximumDays`.
    int intervalDays(double stability, int maximumDays) const;

private:
    double unclampedFirstDifficulty(Grade grade) const;
    double nextDifficulty(double difficulty, Grade grade) const;
    double afterSuccess(const Memory &memory, double recall, Grade grade) const;
    double afterLapse(const Memory &memory, double recall) const;
    double afterSameDay(double stability, Grade grade) const;

    FsrsWeights m_w;
    double m_factor = 0;
    double m_intervalModifier = 0;
};

/// The interval spread within its fuzz range by `fuzz` (0 <= x < 1); intervals under 2.5 days stay.
/// A range never reaches back to the days already passed.
int fuzzedInterval(int intervalDays, int elapsedDays, int maximumDays, double fuzz);

} // namespace fagdansk::drill::fsrs
