#include "wordlists/drill/fsrs_descent.h"

#include "wordlists/drill/small_solver.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fagdansk::drill::fsrs {
namespace {
constexpr int mostSteps = 60;
constexpr int mostFailures = 4; ///< in a row: at an edge of the formulas, where the foreseen gain is not to be had

/// How far learners usually are from the common weights (standard deviations; w4..w20 those of fsrs-rs). The first four
/// belong to the places of the first stabilities below: wide as a whole, but bound to each other, so that a first
/// answer never seen (nobody here presses Easy) follows its neighbour.
constexpr WeightSums spread = {2.0, 1.0,  1.0,  1.0,  0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                               0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

double within(std::size_t i, double place)
{
    const auto [least, most] = fsrsWeightBounds[i];
    if (i >= firstStabilities) {
        return std::clamp(place, least, most);
    }
    return i == 0 ? std::clamp(place, std::log(least), std::log(most)) : std::max(place, 0.0);
}

/// From the slope along the logarithms of w0..w3 to the slope along the places.
void turnToPlaces(LossSums &sums)
{
    for (std::size_t i = firstStabilities - 1; i-- > 0;) {
        sums.slope[i] += sums.slope[i + 1];
        for (std::size_t j = 0; j < weightCount; ++j) {
            sums.information[i][j] += sums.information[i + 1][j];
        }
    }
    for (auto &row : sums.information) {
        for (std::size_t i = firstStabilities - 1; i-- > 0;) {
            row[i] += row[i + 1];
        }
    }
}

/// What it costs to be away from the start, added to the slope and the information; returns the cost.
double addPull(LossSums &sums, const WeightSums &place, const WeightSums &start)
{
    double cost = 0;
    for (std::size_t i = 0; i < weightCount; ++i) {
        const double precision = 1 / (spread[i] * spread[i]);
        const double away = place[i] - start[i];
        cost += 0.5 * precision * away * away;
        sums.slope[i] += precision * away;
        sums.information[i][i] += precision;
    }
    return cost;
}

/// Takes unknown i out of the equations: it is `value`.
void hold(std::size_t i, double value, WeightSquare &square, WeightSums &right)
{
    for (std::size_t j = 0; j < weightCount; ++j) {
        right[j] -= square[j][i] * value;
        square[i][j] = square[j][i] = 0;
    }
    square[i][i] = 1;
    right[i] = value;
}

double foreseenGain(const Stand &stand, const WeightSums &by)
{
    double gain = 0;
    for (std::size_t i = 0; i < weightCount; ++i) {
        double bend = 0;
        for (std::size_t j = 0; j < weightCount; ++j) {
            bend += stand.sums.information[i][j] * by[j];
        }
        gain -= by[i] * (stand.sums.slope[i] + 0.5 * bend);
    }
    return gain;
}
} // namespace

WeightSums placeOf(const FsrsWeights &weights)
{
    WeightSums place = weights;
    double before = place[0] = std::log(weights[0]);
    for (std::size_t i = 1; i < firstStabilities; ++i) {
        const double here = std::max(before, std::log(weights[i]));
        place[i] = here - before;
        before = here;
    }
    return place;
}

FsrsWeights weightsAt(const WeightSums &place)
{
    FsrsWeights weights = place;
    double logarithm = 0;
    for (std::size_t i = 0; i < firstStabilities; ++i) {
        logarithm += place[i];
        weights[i] = std::clamp(std::exp(logarithm), fsrsWeightBounds[i].least, fsrsWeightBounds[i].most);
    }
    return weights;
}

Descent::Descent(const ReviewTrees &log, const Setting &setting)
    : m_log(log), m_setting(setting), m_start(placeOf(setting.start))
{}

Stand Descent::standAt(const WeightSums &place, std::size_t trees) const
{
    Stand stand{place, lossSums(m_log, weightsAt(place), m_setting.threads, trees), 0};
    turnToPlaces(stand.sums);
    stand.cost = stand.sums.loss + addPull(stand.sums, place, m_start);
    return stand;
}

Stand Descent::run(const WeightSums &place, std::size_t trees, double enough) const
{
    Stand here = standAt(place, trees);
    double damping = 1e-3;
    int failures = 0;
    for (int i = 0; i < mostSteps && failures < mostFailures; ++i) {
        const auto step = stepFrom(here, damping);
        if (step.foreseenGain < enough * static_cast<double>(here.sums.counted)) {
            break;
        }
        Stand there = standAt(placeAfter(here.place, step.by), trees);
        const double gain = here.cost - there.cost;
        failures = gain > 0 ? 0 : failures + 1;
        if (gain > 0) {
            here = there;
        }
        damping *= gain > 0.75 * step.foreseenGain ? 0.1 : gain > 0.25 * step.foreseenGain ? 1 : 10;
    }
    return here;
}

WeightSums Descent::placeAfter(const WeightSums &place, const WeightSums &step) const
{
    WeightSums next = place;
    for (std::size_t i = 0; i < weightCount; ++i) {
        next[i] += step[i];
    }
    return placeOf(clipWeights(weightsAt(next), m_setting.relearningSteps));
}

Descent::Step Descent::stepFrom(const Stand &stand, double damping) const
{
    auto square = stand.sums.information;
    WeightSums down{};
    std::array<bool, weightCount> held{};
    for (std::size_t i = 0; i < weightCount; ++i) {
        square[i][i] *= 1 + damping;
        down[i] = -stand.sums.slope[i];
    }
    for (std::size_t i = m_setting.freeWeights; i < weightCount; ++i) {
        hold(i, 0, square, down);
        held[i] = true;
    }
    Step step;
    for (bool again = true; again;) {
        again = false;
        step.by = solvePositive(square, down);
        for (std::size_t i = 0; i < weightCount; ++i) {
            const double inside = within(i, stand.place[i] + step.by[i]) - stand.place[i];
            if (!held[i] && std::abs(inside - step.by[i]) > 1e-12) {
                hold(i, inside, square, down);
                held[i] = again = true;
            }
        }
    }
    step.foreseenGain = foreseenGain(stand, step.by);
    return step;
}

} // namespace fagdansk::drill::fsrs
