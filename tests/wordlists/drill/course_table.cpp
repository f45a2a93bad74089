// Prints what the course plan, plain FSRS and cramming come to with the same minutes: the table of docs/drills.md.
// 200 learners with memories of their own (each weight of FSRS-6 changed by a factor, spread 0.25), seed 1; the plan
// and the scheduler know only the common weights.
#include "tests/wordlists/drill/simulated_course.h"
#include "tests/wordlists/drill/simulated_learners.h"

#include <cmath>
#include <cstdio>

using namespace fagdansk::drill;

namespace {
constexpr int learnerCount = 200;

struct Scenario
{
    int terms;
    int weeks;
    int daysPerWeek;
    double minutes;
};

CourseEnd meanEnd(const CourseGoal &goal, const CoursePractice &practice)
{
    SeededRandom random(1);
    CourseEnd sum;
    for (int learner = 0; learner < learnerCount; ++learner) {
        const auto end = simulateCourse(goal, practice, ownWeights(0.25, random), static_cast<std::uint64_t>(learner));
        sum.knownOnTheDay += end.knownOnTheDay / learnerCount;
        sum.knownFourWeeksLater += end.knownFourWeeksLater / learnerCount;
        sum.minutes += end.minutes / learnerCount;
    }
    return sum;
}

void printCell(const CourseEnd &end)
{
    std::printf(" %.0f, then %.0f (%.0f min) |", end.knownOnTheDay, end.knownFourWeeksLater, end.minutes);
}

void printRow(const Scenario &scenario)
{
    CourseGoal goal;
    goal.newTerms = scenario.terms;
    goal.today = {20'000};
    goal.courseDay = {20'000 + scenario.weeks * 7};
    goal.daysPerWeek = scenario.daysPerWeek;
    goal.minutesPerDay = scenario.minutes;
    const auto plan = planCourse(goal);
    std::printf("| %d words, %d weeks, %.0f minutes on %d days | %d a day, %.2f | %.0f |", scenario.terms,
                scenario.weeks, scenario.minutes, scenario.daysPerWeek, plan.newTermsPerDay, plan.desiredRetention,
                std::floor(plan.expectedKnown));
    printCell(meanEnd(goal, {plan.newTermsPerDay, plan.desiredRetention, 0}));
    printCell(meanEnd(goal, {8, 0.9, 0}));
    printCell(meanEnd(goal, {scenario.terms, 0.9, 5}));
    std::printf("\n");
}
} // namespace

int main()
{
    std::puts("| | plan: new words, retention | promised | plan | plain FSRS | cramming |");
    std::puts("|---|---|---|---|---|---|");
    for (const Scenario &scenario :
         {Scenario{150, 8, 4, 20}, Scenario{150, 8, 4, 10}, Scenario{150, 4, 4, 20}, Scenario{150, 4, 3, 10},
          Scenario{150, 12, 3, 5}, Scenario{300, 8, 4, 20}, Scenario{60, 6, 5, 5}}) {
        printRow(scenario);
    }
    return 0;
}
