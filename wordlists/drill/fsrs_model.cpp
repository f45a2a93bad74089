#include "wordlists/drill/fsrs_model.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fagdansk::drill::fsrs {
namespace {
constexpr double minStability = 0.001;
constexpr double maxStability = 36500.0;
constexpr double minFirstStability = 0.1;

std::size_t placeOf(Grade grade)
{
    return static_cast<std::size_t>(grade) - 1;
}
} // namespace

double roundHalfUp(double value)
{
    const double whole = std::floor(value);
    return value - whole >= 0.5 ? whole + 1 : whole;
}

double round8(double value)
{
    return roundHalfUp(value * 1e8) / 1e8;
}

Model::Model(const FsrsWeights &weights, double desiredRetention)
    : m_w(weights),
      m_factor(round8(std::exp(-1.0 / weights[20] * std::log(0.9)) - 1)),
      m_intervalModifier(intervalModifier(desiredRetention)),
      m_growthScale(std::exp(m_w[8])),
      m_lapseDivisor(std::exp(m_w[17] * m_w[18]))
{
    for (int place = 0; place < 4; ++place) {
        const auto at = static_cast<std::size_t>(place);
        m_firstDifficulty[at] = round8(m_w[4] - std::exp(place * m_w[5]) + 1);
        m_sameDayScale[at] = std::exp(m_w[17] * (place - 2 + m_w[18]));
    }
}

Memory Model::first(Grade grade) const
{
    return {std::max(m_w[placeOf(grade)], minFirstStability), std::clamp(m_firstDifficulty[placeOf(grade)], 1.0, 10.0)};
}

Model::Outlook Model::outlook(const Memory &memory, int days) const
{
    if (days == 0) {
        return {memory, 0, 1.0, std::pow(memory.stability, -m_w[19])};
    }
    const double recall = retrievability(memory.stability, days);
    return {memory, days, recall,
            m_growthScale * (11 - memory.difficulty) * std::pow(memory.stability, -m_w[9]) *
                (std::exp((1 - recall) * m_w[10]) - 1)};
}

double Model::stabilityAfter(const Outlook &outlook, Grade grade) const
{
    const double before = outlook.before.stability;
    if (outlook.days == 0) {
        const double change = outlook.growth * m_sameDayScale[placeOf(grade)];
        const double kept = grade == Grade::Again ? change : std::max(change, 1.0);
        return round8(std::clamp(before * kept, minStability, maxStability));
    }
    if (grade == Grade::Again) {
        return afterLapse(outlook.before, outlook.recall);
    }
    const double growth = outlook.growth * (grade == Grade::Hard ? m_w[15] : grade == Grade::Easy ? m_w[16] : 1.0);
    return round8(std::clamp(before * (1 + growth), minStability, maxStability));
}

Memory Model::next(const Memory &memory, int days, Grade grade) const
{
    return {stabilityAfter(outlook(memory, days), grade), difficultyAfter(memory.difficulty, grade)};
}

double Model::retrievability(double stability, int days) const
{
    return round8(std::pow(1 + m_factor * days / stability, -m_w[20]));
}

double Model::intervalModifier(double desiredRetention) const
{
    return round8((std::pow(desiredRetention, 1.0 / -m_w[20]) - 1) / m_factor);
}

int Model::intervalDays(double stability, int maximumDays, std::optional<double> instead) const
{
    const double modifier = instead ? intervalModifier(*instead) : m_intervalModifier;
    const double days = std::max(1.0, roundHalfUp(stability * modifier));
    return static_cast<int>(std::min(days, static_cast<double>(maximumDays)));
}

double Model::difficultyAfter(double difficulty, Grade grade) const
{
    const double change = -m_w[6] * (static_cast<int>(grade) - 3);
    const double damped = difficulty + round8(change * (10 - difficulty) / 9);
    const double reverted = round8(m_w[7] * m_firstDifficulty[placeOf(Grade::Easy)] + (1 - m_w[7]) * damped);
    return std::clamp(reverted, 1.0, 10.0);
}

double Model::afterLapse(const Memory &memory, double recall) const
{
    const double forgotten = m_w[11] * std::pow(memory.difficulty, -m_w[12]) *
                             (std::pow(memory.stability + 1, m_w[13]) - 1) * std::exp((1 - recall) * m_w[14]);
    const double ceiling = round8(memory.stability / m_lapseDivisor);
    // The order matters where the ceiling lies under the smallest stability.
    return std::min(std::max(ceiling, minStability), round8(std::clamp(forgotten, minStability, maxStability)));
}

int fuzzedInterval(int intervalDays, int elapsedDays, int maximumDays, double fuzz)
{
    struct Span
    {
        double begin;
        double end;
        double share;
    };
    constexpr std::array<Span, 3> spans = {{{2.5, 7, 0.15}, {7, 20, 0.1}, {20, 1e9, 0.05}}};
    const double days = intervalDays;
    if (days < 2.5) {
        return intervalDays;
    }
    double delta = 1.0;
    for (const auto &span : spans) {
        delta += span.share * std::max(std::min(days, span.end) - span.begin, 0.0);
    }
    const int latest = std::min(static_cast<int>(roundHalfUp(days + delta)), maximumDays);
    int earliest = std::max(2, static_cast<int>(roundHalfUp(days - delta)));
    if (intervalDays > elapsedDays) {
        earliest = std::max(earliest, elapsedDays + 1);
    }
    earliest = std::min(earliest, latest);
    return earliest + static_cast<int>(std::floor(fuzz * (latest - earliest + 1)));
}

} // namespace fagdansk::drill::fsrs
