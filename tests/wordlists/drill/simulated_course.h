// Learners on their way to a course, practising with the program's own sessions and scheduler.
#pragma once

#include "wordlists/drill/course_plan.h"

#include <cstdint>

namespace fagdansk::drill {

struct CoursePractice
{
    int newTermsPerDay = 8;
    double desiredRetention = 0.9;
    int lastDaysOnly = 0; ///< cramming: all the minutes spent in so many days before the course; 0: as the goal says
};

struct CourseEnd
{
    double knownOnTheDay = 0;
    double knownFourWeeksLater = 0; ///< without further practice
    double minutes = 0;             ///< spent
};

/// A learner whose memory is FSRS-6 with `weights`; the scheduler believes in the common weights.
CourseEnd simulateCourse(const CourseGoal &goal, const CoursePractice &practice, const FsrsWeights &weights,
                         std::uint64_t seed);

} // namespace fagdansk::drill
