#include "tests/wordlists/drill/simulated_course.h"
#include "wordlists/drill/course_plan.h"
#include "wordlists/drill/fsrs_scheduler.h"

#include <gtest/gtest.h>

namespace fagdansk::drill {
namespace {
CourseGoal goalOf(int terms, int weeks, int daysPerWeek, double minutes)
{
    CourseGoal goal;
    goal.newTerms = terms;
    goal.today = {20'000};
    goal.courseDay = {20'000 + weeks * 7};
    goal.daysPerWeek = daysPerWeek;
    goal.minutesPerDay = minutes;
    return goal;
}

TEST(CoursePlan, MoreMinutesAndMoreDaysNeverKnowLess)
{
    double before = 0;
    for (const double minutes : {2.0, 5.0, 10.0, 20.0, 40.0}) {
        const auto plan = planCourse(goalOf(150, 6, 3, minutes));
        EXPECT_EQ(plan.terms, 150);
        EXPECT_GT(plan.expectedKnown, before - 0.5) << minutes << ", but for chance";
        EXPECT_LE(plan.expectedKnown, 150);
        before = plan.expectedKnown;
    }
    EXPECT_GT(planCourse(goalOf(150, 6, 6, 5)).expectedKnown, planCourse(goalOf(150, 6, 3, 5)).expectedKnown);
    EXPECT_GT(planCourse(goalOf(150, 12, 3, 5)).expectedKnown, planCourse(goalOf(150, 6, 3, 5)).expectedKnown);
}

TEST(CoursePlan, ThePaceFollowsTheTimeLeft)
{
    EXPECT_GT(planCourse(goalOf(150, 3, 4, 30)).newTermsPerDay, planCourse(goalOf(150, 12, 4, 30)).newTermsPerDay);
    EXPECT_LT(planCourse(goalOf(300, 6, 3, 5)).desiredRetention, planCourse(goalOf(100, 12, 5, 30)).desiredRetention)
        << "few minutes for many words: fewer repetitions";
}

TEST(CoursePlan, WithoutTimeItPlansNothing)
{
    for (const auto &goal : {goalOf(150, 0, 4, 20), goalOf(150, 6, 4, 0), goalOf(0, 6, 4, 20)}) {
        const auto plan = planCourse(goal);
        EXPECT_EQ(plan.newTermsPerDay, 0);
        EXPECT_EQ(plan.expectedKnown, 0);
    }
}

TEST(CoursePlan, WordsAlreadyBegunCount)
{
    const FsrsScheduler scheduler;
    auto goal = goalOf(0, 4, 4, 20);
    for (int i = 0; i < 40; ++i) {
        goal.begun.push_back(scheduler.review({}, {Grade::Easy, {{19'990 * 86'400'000LL}, {19'990}}}));
    }
    const auto plan = planCourse(goal);
    EXPECT_EQ(plan.terms, 40);
    EXPECT_GT(plan.expectedKnown, 36);
    goal.minutesPerDay = 0;
    EXPECT_LT(planCourse(goal).expectedKnown, plan.expectedKnown);
    EXPECT_GT(planCourse(goal).expectedKnown, 20) << "what was learnt fades slowly";
}

// The promise against the program itself: real sessions and scheduler, learners whose memory is what the plan believes.
TEST(CoursePlan, RealSessionsKeepThePromise)
{
    for (const auto &goal : {goalOf(150, 8, 4, 20), goalOf(150, 4, 3, 10), goalOf(60, 6, 5, 5)}) {
        const auto plan = planCourse(goal);
        const CoursePractice practice{plan.newTermsPerDay, plan.desiredRetention};
        double known = 0;
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            known += simulateCourse(goal, practice, defaultFsrsWeights, seed).knownOnTheDay / 8;
        }
        EXPECT_NEAR(known / plan.terms, plan.expectedKnown / plan.terms, 0.03)
            << plan.newTermsPerDay << " a day, " << plan.desiredRetention;
    }
}
} // namespace
} // namespace fagdansk::drill
