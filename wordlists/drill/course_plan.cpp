#include "wordlists/drill/course_plan.h"

#include "wordlists/drill/fsrs_scheduler.h"
#include "wordlists/drill/random_source.h"
#include "wordlists/drill/session_plan.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>

namespace fagdansk::drill {
namespace {
/// Of first answers to a new word in our exercises about so many are right; it only sets how strong words begin.
constexpr double firstRight = 0.6;
/// Every pair is tried on a few courses, the best on many.
constexpr int coursesAtFirst = 3;
constexpr int coursesAtLast = 16;
constexpr std::size_t finalists = 12;
constexpr std::array paces = {1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40};
constexpr std::array retentions = {0.70, 0.75, 0.80, 0.85, 0.88, 0.90, 0.92, 0.94, 0.96, 0.98};

struct Word
{
    fsrs::Memory memory;
    int lastDay = 0;
    int dueDay = 0;
};

/// One learner's way to the course. Day 0 is today.
class Course
{
public:
    Course(const CourseGoal &goal, const FsrsParameters &parameters, int pace, std::uint64_t seed)
        : m_goal(goal),
          m_model(parameters.weights, parameters.desiredRetention),
          m_maximumDays(parameters.maximumIntervalDays),
          m_pace(pace),
          m_random(seed),
          m_left(goal.newTerms),
          m_words(begunWords(goal, parameters))
    {}

    double known()
    {
        const int courseDay = m_goal.courseDay.value - m_goal.today.value;
        for (int day = 0; day < courseDay; ++day) {
            if ((day + 1) * m_goal.daysPerWeek / 7 > day * m_goal.daysPerWeek / 7) {
                practise(day);
            }
        }
        double sum = 0;
        for (const auto &word : m_words) {
            sum += m_model.retrievability(word.memory.stability, std::max(0, courseDay - word.lastDay));
        }
        return sum;
    }

private:
    static std::vector<Word> begunWords(const CourseGoal &goal, const FsrsParameters &parameters)
    {
        std::vector<Word> words;
        const auto scheduler = FsrsScheduler::create(parameters).value();
        for (const auto &card : goal.begun) {
            if (const double stability = scheduler.stabilityDays(card); stability > 0) {
                words.push_back({{stability, scheduler.difficulty(card)},
                                 card.lastDay.value - goal.today.value,
                                 dueDay(card).value - goal.today.value});
            }
        }
        return words;
    }

    /// The words that wait longest first; after every few reviews a new word, as long as the day's share lasts.
    void practise(int day)
    {
        m_secondsLeft = m_goal.minutesPerDay * 60;
        std::vector<std::size_t> due;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].dueDay <= day) {
                due.push_back(i);
            }
        }
        std::ranges::sort(due, {}, [&](std::size_t i) { return m_words[i].dueDay; });
        int newToday = std::min(m_pace, m_left);
        int reviews = 0;
        auto next = due.begin();
        while (m_secondsLeft > 0 && (next != due.end() || newToday > 0)) {
            const bool newsTurn = reviews >= SessionRules{}.reviewsPerNew || next == due.end();
            if (newsTurn && newToday > 0) {
                begin(day);
                --newToday;
                reviews = 0;
            } else if (next != due.end()) {
                review(m_words[*next++], day);
                ++reviews;
            }
        }
    }

    void begin(int day)
    {
        --m_left;
        Word word{m_model.first(answer(firstRight)), day, 0};
        answerSameDay(word, day);
        m_words.push_back(word);
    }

    void review(Word &word, int day)
    {
        const int days = std::max(0, day - word.lastDay);
        const Grade grade = answer(m_model.retrievability(word.memory.stability, days));
        word.memory = m_model.next(word.memory, days, grade);
        if (grade == Grade::Again) {
            answerSameDay(word, day);
        } else {
            putOff(word, day);
        }
    }

    /// The step that brings a word back in the same session.
    void answerSameDay(Word &word, int day)
    {
        m_secondsLeft -= m_goal.secondsPerAnswer;
        word.memory = m_model.next(word.memory, 0, Grade::Good);
        putOff(word, day);
    }

    void putOff(Word &word, int day)
    {
        word.lastDay = day;
        word.dueDay = day + m_model.intervalDays(word.memory.stability, m_maximumDays);
    }

    Grade answer(double chance)
    {
        m_secondsLeft -= m_goal.secondsPerAnswer;
        return m_random.unit() < chance ? Grade::Good : Grade::Again;
    }

    const CourseGoal &m_goal;
    fsrs::Model m_model;
    int m_maximumDays;
    int m_pace;
    SeededRandom m_random;
    int m_left;
    std::vector<Word> m_words;
    double m_secondsLeft = 0;
};

struct Choice
{
    FsrsParameters parameters;
    int pace = 0;
    double known = 0;
};

/// The same seeds for every choice, so that luck does not decide between them.
void tryOut(Choice &choice, const CourseGoal &goal, int courses)
{
    double sum = 0;
    for (int course = 0; course < courses; ++course) {
        sum += Course(goal, choice.parameters, choice.pace, static_cast<std::uint64_t>(course)).known();
    }
    choice.known = sum / courses;
}

std::vector<Choice> choicesFor(const CourseGoal &goal, const FsrsParameters &parameters)
{
    FsrsParameters tried = parameters;
    tried.weights = clipWeights(parameters.weights, parameters.relearningMinutes.size());
    std::vector<Choice> choices;
    for (const double retention : retentions) {
        tried.desiredRetention = retention;
        for (const int pace : paces) {
            choices.push_back({tried, pace, 0});
            if (pace >= goal.newTerms) {
                break;
            }
        }
    }
    return choices;
}
} // namespace

CoursePlan planCourse(const CourseGoal &goal, const FsrsParameters &parameters)
{
    auto choices = choicesFor(goal, parameters);
    for (auto &choice : choices) {
        tryOut(choice, goal, coursesAtFirst);
    }
    std::ranges::stable_sort(choices, std::greater(), &Choice::known);
    choices.resize(std::min(choices.size(), finalists));
    for (auto &choice : choices) {
        tryOut(choice, goal, coursesAtLast);
    }
    const auto best = std::ranges::max_element(choices, {}, &Choice::known);
    const bool canBegin = goal.minutesPerDay > 0 && goal.courseDay > goal.today;
    return {canBegin ? std::min(best->pace, goal.newTerms) : 0, best->parameters.desiredRetention,
            goal.newTerms + static_cast<int>(goal.begun.size()), best->known};
}

} // namespace fagdansk::drill
