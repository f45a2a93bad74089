#include "tests/wordlists/drill/simulated_course.h"

#include "wordlists/drill/fsrs_scheduler.h"
#include "wordlists/drill/random_source.h"
#include "wordlists/drill/session_plan.h"

#include <cmath>
#include <map>
#include <string>

namespace fagdansk::drill {
namespace {
constexpr std::int64_t msPerDay = 86'400'000;
constexpr double firstRight = 0.6;
constexpr double sameDayRight = 0.9;

struct Head
{
    fsrs::Memory memory;
    std::int32_t lastDay = 0;
};

class CourseWalk
{
public:
    CourseWalk(const CourseGoal &goal, const CoursePractice &practice, const FsrsWeights &weights, std::uint64_t seed)
        : m_goal(goal), m_practice(practice), m_truth(weights, 0.9), m_random(seed)
    {
        FsrsParameters parameters;
        parameters.desiredRetention = practice.desiredRetention;
        m_scheduler = FsrsScheduler::create(parameters).value();
        for (int i = 0; i < goal.newTerms; ++i) {
            m_terms.push_back({base::ContentId::parse("fagdansk/fag/w" + std::to_string(i)).value(), {Facet::Meaning}});
        }
    }

    CourseEnd walk()
    {
        const int days = m_goal.courseDay.value - m_goal.today.value;
        int practiceDays = 0;
        for (int day = 0; day < days; ++day) {
            practiceDays += isPracticeDay(day) ? 1 : 0;
        }
        const double all = practiceDays * m_goal.minutesPerDay;
        for (int day = 0; day < days; ++day) {
            if (m_practice.lastDaysOnly == 0 && isPracticeDay(day)) {
                session(m_goal.today.value + day, m_goal.minutesPerDay);
            } else if (m_practice.lastDaysOnly > 0 && day >= days - m_practice.lastDaysOnly) {
                session(m_goal.today.value + day, all / m_practice.lastDaysOnly);
            }
        }
        m_end.knownOnTheDay = knownOn(m_goal.courseDay.value);
        m_end.knownFourWeeksLater = knownOn(m_goal.courseDay.value + 28);
        return m_end;
    }

private:
    bool isPracticeDay(int day) const { return (day + 1) * m_goal.daysPerWeek / 7 > day * m_goal.daysPerWeek / 7; }

    void session(std::int32_t day, double minutes)
    {
        std::vector<Card> cards;
        for (const auto &[key, state] : m_cards) {
            cards.push_back({key, state});
        }
        SessionRules rules;
        rules.minutes = static_cast<int>(std::ceil(minutes));
        rules.newWordsPerDay = m_practice.newTermsPerDay;
        const Moment start{{day * msPerDay}, {day}};
        SessionPlan plan(m_terms, cards, {}, rules, start, m_random);
        const auto answerMs = static_cast<std::int64_t>(m_goal.secondsPerAnswer * 1000);
        const auto end = start.at.value + static_cast<std::int64_t>(minutes * 60'000);
        for (std::int64_t now = start.at.value; now < end; now += answerMs) {
            const auto next = plan.next({now});
            const auto *show = std::get_if<ShowCard>(&next);
            if (show == nullptr) {
                return;
            }
            m_end.minutes += m_goal.secondsPerAnswer / 60;
            const Grade grade = answer(show->key, day);
            m_cards[show->key] = m_scheduler.review(show->state, {grade, {{now + answerMs}, {day}}});
            plan.answered(show->key, grade, m_cards[show->key]);
        }
    }

    Grade answer(const CardKey &key, std::int32_t day)
    {
        const auto [found, isFirst] = m_heads.try_emplace(key);
        auto &head = found->second;
        const int gap = isFirst ? 0 : day - head.lastDay;
        const double chance = isFirst    ? firstRight
                              : gap == 0 ? sameDayRight
                                         : m_truth.retrievability(head.memory.stability, gap);
        const Grade grade = m_random.unit() < chance ? Grade::Good : Grade::Again;
        head.memory = isFirst ? m_truth.first(grade) : m_truth.next(head.memory, gap, grade);
        head.lastDay = day;
        return grade;
    }

    double knownOn(std::int32_t day) const
    {
        double known = 0;
        for (const auto &[key, head] : m_heads) {
            known += m_truth.retrievability(head.memory.stability, day - head.lastDay);
        }
        return known;
    }

    const CourseGoal &m_goal;
    CoursePractice m_practice;
    fsrs::Model m_truth;
    SeededRandom m_random;
    FsrsScheduler m_scheduler;
    std::vector<PlannedTerm> m_terms;
    std::map<CardKey, CardState> m_cards;
    std::map<CardKey, Head> m_heads;
    CourseEnd m_end;
};
} // namespace

CourseEnd simulateCourse(const CourseGoal &goal, const CoursePractice &practice, const FsrsWeights &weights,
                         std::uint64_t seed)
{
    return CourseWalk(goal, practice, weights, seed).walk();
}

} // namespace fagdansk::drill
