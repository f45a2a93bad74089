// How well weights foretell a log, and which way they would foretell it better.
#pragma once

#include "wordlists/drill/fsrs_parameters.h"
#include "wordlists/drill/review_trees.h"

#include <array>
#include <cstddef>

namespace fagdansk::drill::fsrs {

inline constexpr std::size_t weightCount = 21;
using WeightSums = std::array<double, weightCount>;
using WeightSquare = std::array<WeightSums, weightCount>;

/// Sums over the counted reviews. w0..w3 are taken by their logarithms: a doubling weighs as much as a halving.
struct LossSums
{
    double loss = 0; ///< -ln of the chance that FSRS-6 gave to what happened; Again is forgotten, all else remembered
    WeightSums slope{};
    WeightSquare information{}; ///< Fisher's, the whole square: dR dR' / (R (1-R))
    std::size_t counted = 0;
};

/// Over the first `trees` trees, on up to `threads` threads; the same sums to the last bit with any number of them.
LossSums lossSums(const ReviewTrees &log, const FsrsWeights &weights, unsigned threads,
                  std::size_t trees = ReviewTrees::treeCount);

/// The mean over all counted reviews; 0 if there are none.
double logLoss(const ReviewTrees &log, const FsrsWeights &weights, unsigned threads = 1);

} // namespace fagdansk::drill::fsrs
