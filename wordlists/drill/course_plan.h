// How to spend the minutes until a course begins, so that as many of its words as possible are known on that day: "120
// of 150 words, if you practise 20 minutes on four days a week".
#pragma once

#include "wordlists/drill/card_state.h"
#include "wordlists/drill/fsrs_parameters.h"

#include <vector>

namespace fagdansk::drill {

struct CourseGoal
{
    int newTerms = 0;             ///< not yet begun
    std::vector<CardState> begun; ///< the begun ones, one card each (their meaning)
    base::LocalDay today;         ///< practice may begin today
    base::LocalDay courseDay;     ///< practice ends the day before
    int daysPerWeek = 4;          ///< 1..7, spread evenly
    double minutesPerDay = 20;    ///< on such a day
    double secondsPerAnswer = 12; ///< from the person's log, or this
};

struct CoursePlan
{
    int newTermsPerDay = 0; ///< on a day of practice
    double desiredRetention = 0.9;
    int terms = 0;            ///< all the goal's
    double expectedKnown = 0; ///< how many of them will be remembered on the course day
};

/// The best of all pairs of a pace and a retention, each tried on the same simulated courses of a learner whose memory
/// is FSRS-6 with `parameters`; sessions as SessionPlan makes them. Pure: the same goal gives the same plan. A goal
/// without days or minutes plans nothing new and says what will be left.
CoursePlan planCourse(const CourseGoal &goal, const FsrsParameters &parameters = {});

} // namespace fagdansk::drill
