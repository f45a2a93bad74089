// The formulas of FSRS-6 as free functions of numbers. Source: the algorithm's public description; the rounding to
// eight decimals and the floor of a first stability at 0.1 are those of ts-fsrs 5.4.2, so that results can be compared
// exactly.
#pragma once

#include "wordlists/drill/fsrs_parameters.h"
#include "wordlists/drill/scheduler.h"

#include <array>
#include <optional>

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
    /// A card on the day of a review: what all answers have in common, worked out once.
    struct Outlook
    {
        Memory before;
        int days = 0;      ///< since the last review
        double recall = 1; ///< the chance before the answer
        double growth = 0; ///< of the stability by a Good answer, as a share; on the same day S^-w19
    };

    /// `weights` within their bounds (clipWeights); `desiredRetention` between 0 and 1.
    Model(const FsrsWeights &weights, double desiredRetention);

    Memory first(Grade grade) const;
    /// `days` since the last review, at least 0.
    Outlook outlook(const Memory &memory, int days) const;
    double stabilityAfter(const Outlook &outlook, Grade grade) const;
    double difficultyAfter(double difficulty, Grade grade) const;
    Memory next(const Memory &memory, int days, Grade grade) const;
    double retrievability(double stability, int days) const;
    /// Whole days until recall falls to the desired retention (`instead`, where given), within 1..`maximumDays`.
    int intervalDays(double stability, int maximumDays, std::optional<double> instead = std::nullopt) const;

private:
    double intervalModifier(double desiredRetention) const;
    double afterLapse(const Memory &memory, double recall) const;

    FsrsWeights m_w;
    double m_factor = 0;
    double m_intervalModifier = 0;
    double m_growthScale = 0;                  ///< e^w8
    double m_lapseDivisor = 1;                 ///< e^(w17 w18)
    std::array<double, 4> m_firstDifficulty{}; ///< by grade, unclamped
    std::array<double, 4> m_sameDayScale{};    ///< by grade, e^(w17 (G-3+w18))
};

/// The interval spread within its fuzz range by `fuzz` (0 <= x < 1); intervals under 2.5 days stay.
/// A range never reaches back to the days already passed.
int fuzzedInterval(int intervalDays, int elapsedDays, int maximumDays, double fuzz);

} // namespace fagdansk::drill::fsrs
