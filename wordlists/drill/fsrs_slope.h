// FSRS-6's recurrence together with its derivatives by the weights, carried forward from review to review and written
// out by hand. The fit descends on them. Without the rounding of fsrs::Model, and without its floor under a first
// stability: a step has no slope.
#pragma once

#include "wordlists/drill/fsrs_parameters.h"
#include "wordlists/drill/scheduler.h"

#include <array>
#include <cstddef>

namespace fagdansk::drill::fsrs {

/// What one card's memory depends on: slot 0 the logarithm of its own first stability, slot i the weight 3 + i
/// (w4..w20).
inline constexpr std::size_t slotCount = 18;
using Slots = std::array<double, slotCount>;

constexpr std::size_t slotOf(std::size_t weight)
{
    return weight - 3;
}

struct SlopedMemory
{
    double stability = 0; ///< days
    double logStability = 0;
    double difficulty = 0;
    Slots ofLogStability{};
    std::array<double, 4> ofDifficulty{}; ///< by w4..w7: nothing else moves it
};

struct SlopedRecall
{
    double chance = 1;
    double surprisal = 0;      ///< -ln chance
    double ofLogStability = 0; ///< d chance / d ln S
    double ofCurve = 0;        ///< d chance / d w20, S held
};

class SlopeModel
{
public:
    /// `weights` within their bounds.
    explicit SlopeModel(const FsrsWeights &weights);

    SlopedMemory first(Grade grade) const;
    /// `days` at least 1.
    SlopedRecall recall(const SlopedMemory &memory, int days) const;
    /// After a day or more, at which the card stood at `recall`.
    void review(SlopedMemory &memory, const SlopedRecall &recall, Grade grade) const;
    void reviewSameDay(SlopedMemory &memory, Grade grade) const;

private:
    void succeed(SlopedMemory &memory, const SlopedRecall &recall, Grade grade) const;
    void lapse(SlopedMemory &memory, const SlopedRecall &recall) const;
    void moveDifficulty(SlopedMemory &memory, Grade grade) const;

    FsrsWeights m_w;
    double m_factor;        ///< F = 0.9^(-1/w20) - 1
    double m_factorByCurve; ///< dF / dw20
    double m_expW8;
    double m_expThreeW5;
    double m_lapseShare; ///< e^(-w17 w18)
};

} // namespace fagdansk::drill::fsrs
