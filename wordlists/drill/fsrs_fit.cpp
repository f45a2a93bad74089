#include "wordlists/drill/fsrs_fit.h"

#include "wordlists/drill/fsrs_loss.h"
#include "wordlists/drill/small_solver.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <unordered_map>
#include <vector>

namespace fagdansk::drill {
namespace {
using fsrs::LossSums;
using fsrs::weightCount;
using fsrs::WeightSums;

constexpr std::size_t keepUnder = 8;
constexpr std::size_t firstStabilitiesUnder = 64;
/// Below this gain in the mean loss nobody's due dates move.
constexpr double smallestGain = 5e-6;
constexpr int mostSteps = 60;
constexpr int mostFailures = 4; ///< in a row: at an edge of the formulas, where the foreseen gain is not to be had
/// A long log is first descended on every fourth card, as far as that sample can tell.
constexpr std::size_t sampleFrom = 20'000;
constexpr std::size_t sampleShare = 4;
constexpr double roughGain = 5e-5;

/// How far learners usually are from the common weights (standard deviations; w4..w20 those of fsrs-rs). The first four
/// belong to the places of the first stabilities below: wide as a whole, but bound to each other, so that a first
/// answer never seen (nobody here presses Easy) follows its neighbour.
constexpr WeightSums spread = {2.0, 1.0,  1.0,  1.0,  0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                               0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27};
constexpr std::size_t firstStabilities = 4;

/// Where the descent walks: ln w0, then how far ln w1..ln w3 each stand over the one before (never under it: a better
/// first answer never means an earlier review), then w4..w20.
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

/// Where the descent stands.
struct Stand
{
    WeightSums place{};
    LossSums sums;
    double cost = 0; ///< the loss and the pull to the start: what the descent lowers
};

struct Step
{
    WeightSums by{};
    double foreseenGain = 0;
};

/// Levenberg and Marquardt's descent with Fisher's information for the curvature, inside the bounds.
class Descent
{
public:
    Descent(const ReviewTrees &log, const FitOptions &options, std::size_t freeWeights)
        : m_log(log), m_options(options), m_freeWeights(freeWeights), m_start(placeOf(options.start))
    {}

    /// From `place`, looking at the first `trees` trees, until a step would gain less than `enough` a review.
    Stand run(const WeightSums &place, std::size_t trees, double enough) const
    {
        Stand here = standAt(place, trees);
        double damping = 1e-3;
        int failures = 0;
        for (int i = 0; i < mostSteps && failures < mostFailures; ++i) {
            const auto step = stepFrom(here, damping);
            if (step.foreseenGain < enough * static_cast<double>(here.sums.counted)) {
                break;
            }
            Stand there = standAt(placeAfter(here.place, step), trees);
            const double gain = here.cost - there.cost;
            failures = gain > 0 ? 0 : failures + 1;
            if (gain > 0) {
                here = there;
            }
            damping *= gain > 0.75 * step.foreseenGain ? 0.1 : gain > 0.25 * step.foreseenGain ? 1 : 10;
        }
        return here;
    }

    Stand standAt(const WeightSums &place, std::size_t trees) const
    {
        Stand stand{place, fsrs::lossSums(m_log, weightsAt(place), m_options.threads, trees), 0};
        turnToPlaces(stand.sums);
        stand.cost = stand.sums.loss + addPull(stand.sums, place, m_start);
        return stand;
    }

    const WeightSums &start() const { return m_start; }

private:
    WeightSums placeAfter(const WeightSums &place, const Step &step) const
    {
        WeightSums next = place;
        for (std::size_t i = 0; i < weightCount; ++i) {
            next[i] += step.by[i];
        }
        return placeOf(clipWeights(weightsAt(next), m_options.relearningSteps));
    }

    /// A weight that the step would push over its bound stops there, and the others step on knowing that.
    Step stepFrom(const Stand &stand, double damping) const
    {
        auto square = stand.sums.information;
        WeightSums down{};
        std::array<bool, weightCount> held{};
        for (std::size_t i = 0; i < weightCount; ++i) {
            square[i][i] *= 1 + damping;
            down[i] = -stand.sums.slope[i];
        }
        for (std::size_t i = m_freeWeights; i < weightCount; ++i) {
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

    /// Takes unknown i out of the equations: it is `value`.
    static void hold(std::size_t i, double value, fsrs::WeightSquare &square, WeightSums &right)
    {
        for (std::size_t j = 0; j < weightCount; ++j) {
            right[j] -= square[j][i] * value;
            square[i][j] = square[j][i] = 0;
        }
        square[i][i] = 1;
        right[i] = value;
    }

    static double foreseenGain(const Stand &stand, const WeightSums &by)
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

    const ReviewTrees &m_log;
    const FitOptions &m_options;
    std::size_t m_freeWeights;
    WeightSums m_start;
};

/// The day from which the last fifth of the counted reviews was made; nothing when either part would be too small to
/// say anything.
std::optional<base::LocalDay> lastFifth(std::span<const LoggedReview> reviews)
{
    std::unordered_map<std::uint32_t, base::LocalDay> lastDays;
    std::vector<base::LocalDay> days;
    for (const auto &review : reviews) {
        const auto [last, isFirst] = lastDays.try_emplace(review.card, review.day);
        if (!isFirst && review.day > last->second) {
            days.push_back(review.day);
        }
        last->second = review.day;
    }
    if (days.size() < 5 * keepUnder) {
        return std::nullopt;
    }
    std::ranges::sort(days);
    return days[days.size() * 4 / 5];
}

double mean(const LossSums &sums)
{
    return sums.counted == 0 ? 0.0 : sums.loss / static_cast<double>(sums.counted);
}
} // namespace

FsrsFit fitWeights(const ReviewTrees &log, const FitOptions &options)
{
    FitOptions clipped = options;
    clipped.start = clipWeights(options.start, options.relearningSteps);
    const Descent descent(log, clipped, log.counted() < firstStabilitiesUnder ? firstStabilities : weightCount);
    constexpr auto all = ReviewTrees::treeCount;
    if (log.counted() < keepUnder) {
        const double before = mean(descent.standAt(descent.start(), all).sums);
        return {clipped.start, log.counted(), before, before};
    }
    auto place = descent.start();
    if (log.counted() >= sampleFrom) {
        place = descent.run(place, all / sampleShare, roughGain).place;
    }
    const auto end = descent.run(place, all, smallestGain);
    return {weightsAt(end.place), log.counted(), fsrs::logLoss(log, clipped.start, options.threads), mean(end.sums)};
}

std::optional<FsrsFit> fitToAdopt(std::span<const LoggedReview> reviews, const FitOptions &options)
{
    const auto heldFrom = lastFifth(reviews);
    if (!heldFrom) {
        return std::nullopt;
    }
    std::vector<LoggedReview> earlier;
    std::ranges::copy_if(reviews, std::back_inserter(earlier), [&](const auto &r) { return r.day < *heldFrom; });
    const ReviewTrees heldBack(reviews, *heldFrom);
    const auto start = clipWeights(options.start, options.relearningSteps);
    FsrsFit fit = fitWeights(ReviewTrees(earlier), options);
    fit.counted = heldBack.counted();
    fit.logLossBefore = fsrs::logLoss(heldBack, start, options.threads);
    fit.logLossAfter = fsrs::logLoss(heldBack, fit.weights, options.threads);
    return fit.logLossAfter < fit.logLossBefore ? std::optional(fit) : std::nullopt;
}

} // namespace fagdansk::drill
