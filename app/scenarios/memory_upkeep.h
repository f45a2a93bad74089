// Use case: after practice, what was learnt about a memory and about the way to a course is worked out anew. In three
// steps, since the middle one takes long: the first and the last on the worker, the middle one anywhere.
#pragma once

#include "app/scenarios/station.h"

#include <optional>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// A new fit begins when the log has grown by a quarter, and by so many reviews.
inline constexpr std::int64_t reviewsForFit = 100;
/// For a centre's default.
inline constexpr std::int64_t reviewsForCentreFit = 1000;

struct DueUpkeep
{
    base::PersonId person;
    std::string model;       ///< in force
    std::string centreModel; ///< what a fit begins with
    std::int64_t reviews = 0;
    std::vector<drill::LoggedReview> log; ///< empty: no fit is due
    std::int64_t centreReviews = 0;
    std::vector<drill::LoggedReview> centreLog;                   ///< likewise
    std::vector<std::pair<std::string, drill::CourseGoal>> goals; ///< by trade
    base::LocalDay today;
    std::shared_ptr<const drill::MemoryModel> memory;
};

struct DoneUpkeep
{
    std::optional<drill::FittedModel> fitted;
    std::optional<drill::FittedModel> centre;
    std::vector<StoredCoursePlan> plans;
};

/// The person's model, or for somebody who has not practised yet the centre's (`isNew`: it is to be recorded as
/// theirs).
struct MemoryAtStart
{
    std::string model;
    bool isNew = false;
};
base::Result<MemoryAtStart> memoryAtStart(Station &station, base::PersonId person);

base::Result<DueUpkeep> dueUpkeep(Station &station, base::PersonId person);
DoneUpkeep workOut(const DueUpkeep &due);
base::Result<void> keepUpkeep(Station &station, const DueUpkeep &due, const DoneUpkeep &done);

} // namespace fagdansk::scenarios
