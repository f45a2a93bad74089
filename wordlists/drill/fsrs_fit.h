// Fits FSRS-6 to one learner's (or one centre's) review log.
#pragma once

#include "wordlists/drill/fsrs_parameters.h"
#include "wordlists/drill/review_trees.h"

#include <cstddef>
#include <optional>
#include <span>

namespace fagdansk::drill {

struct FitOptions
{
    FsrsWeights start = defaultFsrsWeights; ///< the fit begins here and is drawn towards it: less the longer the log
    std::size_t relearningSteps = 1;
    unsigned threads = 2; ///< at least 1; the result is the same with any number
};

struct FsrsFit
{
    FsrsWeights weights{};
    std::size_t counted = 0;  ///< reviews made a day or more after the card's previous one
    double logLossBefore = 0; ///< mean over these, by the starting weights
    double logLossAfter = 0;
};

/// The weights under which the log is likeliest, given how far learners usually are from the start. With fewer than 8
/// counted reviews it is the start itself, with fewer than 64 only w0..w3 move.
FsrsFit fitWeights(const ReviewTrees &log, const FitOptions &options = {});

/// A fit on the earlier four fifths of the counted reviews, if it foretells the last fifth better than the start does;
/// else nothing: keep what you have. `counted` and the losses are those of the last fifth. `reviews` as for
/// ReviewTrees.
std::optional<FsrsFit> fitToAdopt(std::span<const LoggedReview> reviews, const FitOptions &options = {});

} // namespace fagdansk::drill
