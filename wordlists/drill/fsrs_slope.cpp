#include "wordlists/drill/fsrs_slope.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::drill::fsrs {
namespace {
constexpr double minStability = 0.001;
constexpr double maxStability = 36500.0;

double number(Grade grade)
{
    return static_cast<double>(grade);
}

void setStability(SlopedMemory &memory, double stability)
{
    memory.stability = stability;
    memory.logStability = std::log(stability);
}

/// ln S' depends on ln S by `factor` and on D by `byDifficulty`; the weights' own shares are added afterwards.
void carry(SlopedMemory &memory, double factor, double byDifficulty)
{
    for (double &slope : memory.ofLogStability) {
        slope *= factor;
    }
    for (std::size_t i = 0; i < memory.ofDifficulty.size(); ++i) {
        memory.ofLogStability[slotOf(4) + i] += byDifficulty * memory.ofDifficulty[i];
    }
}

/// At a bound nothing moves.
void clampStability(SlopedMemory &memory)
{
    if (memory.stability < minStability || memory.stability > maxStability) {
        setStability(memory, std::clamp(memory.stability, minStability, maxStability));
        memory.ofLogStability.fill(0);
    }
}

void clampDifficulty(SlopedMemory &memory)
{
    if (memory.difficulty < 1 || memory.difficulty > 10) {
        memory.difficulty = std::clamp(memory.difficulty, 1.0, 10.0);
        memory.ofDifficulty.fill(0);
    }
}
} // namespace

SlopeModel::SlopeModel(const FsrsWeights &weights)
    : m_w(weights),
      m_factor(std::exp(-std::log(0.9) / m_w[20]) - 1),
      m_factorByCurve((m_factor + 1) * std::log(0.9) / (m_w[20] * m_w[20])),
      m_expW8(std::exp(m_w[8])),
      m_expThreeW5(std::exp(3 * m_w[5])),
      m_lapseShare(std::exp(-m_w[17] * m_w[18]))
{}

SlopedMemory SlopeModel::first(Grade grade) const
{
    SlopedMemory memory;
    setStability(memory, m_w[static_cast<std::size_t>(grade) - 1]);
    memory.ofLogStability[0] = 1;
    const double steps = number(grade) - 1;
    const double power = std::exp(m_w[5] * steps);
    memory.difficulty = m_w[4] - power + 1;
    memory.ofDifficulty = {1, -steps * power, 0, 0};
    clampDifficulty(memory);
    return memory;
}

SlopedRecall SlopeModel::recall(const SlopedMemory &memory, int days) const
{
    const double time = days / memory.stability;
    const double x = m_factor * time;
    const double logarithm = std::log(1 + x);
    SlopedRecall out;
    out.surprisal = m_w[20] * logarithm;
    out.chance = std::exp(-out.surprisal);
    const double fall = m_w[20] * out.chance / (1 + x);
    out.ofLogStability = fall * x;
    out.ofCurve = -out.chance * logarithm - fall * time * m_factorByCurve;
    return out;
}

void SlopeModel::review(SlopedMemory &memory, const SlopedRecall &recall, Grade grade) const
{
    if (grade == Grade::Again) {
        lapse(memory, recall);
    } else {
        succeed(memory, recall, grade);
    }
    moveDifficulty(memory, grade);
}

// S' = S (1 + g), g = e^w8 (11-D) S^-w9 (e^(w10 (1-R)) - 1) [w15] [w16]
void SlopeModel::succeed(SlopedMemory &memory, const SlopedRecall &recall, Grade grade) const
{
    const double forgotten = 1 - recall.chance;
    const double power = std::exp(m_w[10] * forgotten);
    const double room = 11 - memory.difficulty;
    const double plain = m_expW8 * room * std::exp(-m_w[9] * memory.logStability) * (power - 1);
    const double growth = plain * (grade == Grade::Hard ? m_w[15] : grade == Grade::Easy ? m_w[16] : 1.0);
    const double share = growth / (1 + growth);
    const double byForgotten = share * power / (power - 1);
    const double logBefore = memory.logStability;
    setStability(memory, memory.stability * (1 + growth));
    carry(memory, 1 - share * m_w[9] - byForgotten * m_w[10] * recall.ofLogStability, -share / room);
    auto &slope = memory.ofLogStability;
    slope[slotOf(8)] += share;
    slope[slotOf(9)] -= share * logBefore;
    slope[slotOf(10)] += byForgotten * forgotten;
    slope[slotOf(15)] += grade == Grade::Hard ? plain / (1 + growth) : 0;
    slope[slotOf(16)] += grade == Grade::Easy ? plain / (1 + growth) : 0;
    slope[slotOf(20)] -= byForgotten * m_w[10] * recall.ofCurve;
    clampStability(memory);
}

// S' = min(w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R)), S e^(-w17 w18))
void SlopeModel::lapse(SlopedMemory &memory, const SlopedRecall &recall) const
{
    const double forgotten = 1 - recall.chance;
    const double before = memory.stability;
    const double logDifficulty = std::log(memory.difficulty);
    const double logNext = std::log(before + 1);
    const double power = std::exp(m_w[13] * logNext);
    const double after = m_w[11] * (power - 1) * std::exp(m_w[14] * forgotten - m_w[12] * logDifficulty);
    auto &slope = memory.ofLogStability;
    if (std::max(after, minStability) < before * m_lapseShare) {
        const double byPower = power / (power - 1);
        setStability(memory, after);
        carry(memory, byPower * m_w[13] * before / (before + 1) - m_w[14] * recall.ofLogStability,
              -m_w[12] / memory.difficulty);
        slope[slotOf(11)] += 1 / m_w[11];
        slope[slotOf(12)] -= logDifficulty;
        slope[slotOf(13)] += byPower * logNext;
        slope[slotOf(14)] += forgotten;
        slope[slotOf(20)] -= m_w[14] * recall.ofCurve;
    } else {
        setStability(memory, before * m_lapseShare);
        slope[slotOf(17)] -= m_w[18];
        slope[slotOf(18)] -= m_w[17];
    }
    clampStability(memory);
}

// S' = S k, k = S^-w19 e^(w17 (G-3+w18)), at least 1 unless Again
void SlopeModel::reviewSameDay(SlopedMemory &memory, Grade grade) const
{
    const double shift = number(grade) - 3 + m_w[18];
    const double change = m_w[17] * shift - m_w[19] * memory.logStability;
    if (change > 0 || grade == Grade::Again) {
        const double logBefore = memory.logStability;
        memory.logStability += change;
        memory.stability = std::exp(memory.logStability);
        carry(memory, 1 - m_w[19], 0);
        auto &slope = memory.ofLogStability;
        slope[slotOf(17)] += shift;
        slope[slotOf(18)] += m_w[17];
        slope[slotOf(19)] -= logBefore;
        clampStability(memory);
    }
    moveDifficulty(memory, grade);
}

// D' = w7 D0(4) + (1-w7) D*, D* = D - w6 (G-3) (10-D)/9
void SlopeModel::moveDifficulty(SlopedMemory &memory, Grade grade) const
{
    const double worse = 3 - number(grade);
    const double room = (10 - memory.difficulty) / 9;
    const double damped = memory.difficulty + m_w[6] * worse * room;
    const double easy = m_w[4] - m_expThreeW5 + 1;
    const double kept = 1 - m_w[7];
    memory.difficulty = m_w[7] * easy + kept * damped;
    auto &slope = memory.ofDifficulty;
    for (double &s : slope) {
        s *= kept * (1 - m_w[6] * worse / 9);
    }
    slope[0] += m_w[7];
    slope[1] -= m_w[7] * 3 * m_expThreeW5;
    slope[2] += kept * worse * room;
    slope[3] += easy - damped;
    clampDifficulty(memory);
}

} // namespace fagdansk::drill::fsrs
