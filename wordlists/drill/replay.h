// Runs review histories through the scheduler, as `fagdansk-cli schedule replay` shows them.
#pragma once

#include "wordlists/drill/fsrs_scheduler.h"
#include "wordlists/drill/review_trees.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fagdansk::drill {

/// One line of a history. `rating` 1 Again .. 4 Easy.
struct ReplayReview
{
    std::string cardId;
    std::int64_t reviewMs = 0; ///< UTC
    Grade rating = Grade::Good;
};

/// What the scheduler answered to it.
struct ReplayRow
{
    ReplayReview review;
    double stability = 0;
    double difficulty = 0;
    int scheduledDays = 0; ///< 0 while in steps
    std::int64_t dueMs = 0;
};

/// A row for each review, in their order. Cards may interleave; a card's own reviews are in time order (a review on an
/// earlier day than the card's previous one counts as the same day). Days are UTC days that begin at midnight; no fuzz.
std::vector<ReplayRow> replay(const std::vector<ReplayReview> &reviews, const FsrsScheduler &scheduler);

/// The same history for a fit, by UTC days as above.
std::vector<LoggedReview> loggedReviews(const std::vector<ReplayReview> &reviews);

} // namespace fagdansk::drill
