// The way down from the starting weights to the likeliest ones.
#pragma once

#include "wordlists/drill/fsrs_loss.h"

#include <cstddef>

namespace fagdansk::drill::fsrs {

inline constexpr std::size_t firstStabilities = 4;

/// Where the descent walks: ln w0, then how far ln w1..ln w3 each stand over the one before (never under it: a better
/// first answer never means an earlier review), then w4..w20.
WeightSums placeOf(const FsrsWeights &weights);
FsrsWeights weightsAt(const WeightSums &place);

/// Where the descent stands.
struct Stand
{
    WeightSums place{};
    LossSums sums;   ///< slope and information by places, the pull to the start included; the loss without it
    double cost = 0; ///< the loss and the pull: what the descent lowers
};

/// Levenberg and Marquardt's descent with Fisher's information for the curvature, inside the bounds.
class Descent
{
public:
    struct Setting
    {
        FsrsWeights start{}; ///< within the bounds
        std::size_t relearningSteps = 1;
        unsigned threads = 1;
        std::size_t freeWeights = weightCount; ///< so many of the first ones move
    };

    /// `log` outlives this.
    Descent(const ReviewTrees &log, const Setting &setting);

    const WeightSums &start() const { return m_start; }
    Stand standAt(const WeightSums &place, std::size_t trees) const;
    /// From `place`, looking at the first `trees` trees, until a step would gain less than `enough` a review.
    Stand run(const WeightSums &place, std::size_t trees, double enough) const;

private:
    struct Step
    {
        WeightSums by{};
        double foreseenGain = 0;
    };

    WeightSums placeAfter(const WeightSums &place, const WeightSums &step) const;
    /// A weight that the step would push over its bound stops there, and the others step on knowing that.
    Step stepFrom(const Stand &stand, double damping) const;

    const ReviewTrees &m_log;
    Setting m_setting;
    WeightSums m_start;
};

} // namespace fagdansk::drill::fsrs
