#include "tests/wordlists/drill/simulated_learners.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <numbers>
#include <string>

namespace fagdansk::drill {
namespace {
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t day = 1440 * minute;
constexpr std::int64_t begin = 19'723 * day; // 2024-01-01
constexpr int horizonDays = 540;

double normal(RandomSource &random)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.unit()));
    return radius * std::cos(2 * std::numbers::pi * random.unit());
}

/// One word in one head.
class Word
{
public:
    virtual ~Word() = default;
    virtual double recall(int days) const = 0;
    virtual void practised(int days, Grade grade) = 0;
};

class FsrsWord final : public Word
{
public:
    FsrsWord(const FsrsWeights &weights, Grade first) : m_model(weights, 0.9), m_memory(m_model.first(first)) {}
    double recall(int days) const override { return m_model.retrievability(m_memory.stability, days); }
    void practised(int days, Grade grade) override { m_memory = m_model.next(m_memory, days, grade); }

private:
    fsrs::Model m_model;
    fsrs::Memory m_memory;
};

class TwoTraceWord final : public Word
{
public:
    TwoTraceWord(double ease, Grade first) : m_growth(3.2 * std::exp(0.35 * ease))
    {
        m_slowDays *= std::exp(0.5 * ease) * (first == Grade::Again ? 0.4 : 1.0);
    }
    double recall(int days) const override
    {
        return 0.02 + 0.95 * (m_share * std::exp(-days / 1.5) + (1 - m_share) * std::exp(-days / m_slowDays));
    }
    void practised(int days, Grade grade) override
    {
        if (days == 0) {
            m_slowDays *= 1.05;
            return;
        }
        m_share = grade == Grade::Again ? std::min(0.4, m_share + 0.1) : m_share * 0.7;
        const double spaced = 1 + (m_growth - 1) * std::min(2.0, 0.9 + days / m_slowDays);
        m_slowDays = std::clamp(m_slowDays * (grade == Grade::Again ? 0.35 : spaced), 1.0, 3000.0);
    }

private:
    double m_growth;
    double m_share = 0.1;
    double m_slowDays = 25;
};

struct Habits
{
    double easy = 0.1;     ///< share of remembered words answered Easy
    double lateDays = 0.6; ///< mean lateness
    double away = 0;       ///< chance, each time, to stay away three weeks more
};

class Simulation
{
public:
    Simulation(Population population, std::uint64_t seed) : m_population(population), m_random(seed)
    {
        const bool irregular = population == Population::Irregular;
        m_habits = irregular ? Habits{0, 2.5, 0.08} : Habits{};
        for (int learner = 0; learner < (irregular ? 20 : 1); ++learner) {
            m_learners.push_back(ownWeights(irregular ? 0.3 : 0.2, m_random));
        }
    }

    std::vector<ReplayReview> run(std::size_t count)
    {
        std::vector<ReplayReview> reviews;
        while (reviews.size() < count) {
            practise(std::to_string(m_words++), reviews);
        }
        std::ranges::stable_sort(reviews, {}, &ReplayReview::reviewMs);
        reviews.resize(count);
        return reviews;
    }

private:
    void practise(const std::string &id, std::vector<ReplayReview> &reviews)
    {
        std::int64_t now = begin + static_cast<std::int64_t>(m_random.below(horizonDays / 2)) * day +
                           static_cast<std::int64_t>(m_random.below(600)) * minute + 480 * minute;
        Grade grade = firstGrade();
        const auto word = newWord(grade);
        CardState card;
        while (now < begin + horizonDays * day) {
            const auto today = static_cast<std::int32_t>(now / day);
            if (!isNew(card)) {
                const int gap = today - card.lastDay.value;
                grade = gradeFor(gap == 0 ? 0.9 : word->recall(gap));
                word->practised(gap, grade);
            }
            reviews.push_back({id, now, grade});
            card = m_scheduler.review(card, {grade, {{now}, {today}}});
            now = nextTime(card, now);
        }
    }

    std::unique_ptr<Word> newWord(Grade first)
    {
        if (m_population == Population::TwoTraces) {
            return std::make_unique<TwoTraceWord>(normal(m_random), first);
        }
        return std::make_unique<FsrsWord>(m_learners[m_random.below(m_learners.size())], first);
    }

    Grade firstGrade()
    {
        const double x = m_random.unit();
        return x < 0.3                         ? Grade::Again
               : x < 0.4                       ? Grade::Hard
               : x < 0.9 || m_habits.easy == 0 ? Grade::Good
                                               : Grade::Easy;
    }

    Grade gradeFor(double recall)
    {
        if (m_random.unit() >= recall) {
            return Grade::Again;
        }
        const double x = m_random.unit();
        return x < 0.12 ? Grade::Hard : x < 1 - m_habits.easy ? Grade::Good : Grade::Easy;
    }

    std::int64_t nextTime(const CardState &card, std::int64_t now)
    {
        if (isInSteps(card)) {
            return dueAt(card).value;
        }
        double late = -std::log(1 - m_random.unit()) * m_habits.lateDays;
        late += m_random.unit() < m_habits.away ? 21 * m_random.unit() : 0;
        return now + (scheduledDays(card) + static_cast<std::int64_t>(late)) * day;
    }

    Population m_population;
    SeededRandom m_random;
    Habits m_habits;
    std::vector<FsrsWeights> m_learners;
    FsrsScheduler m_scheduler;
    std::size_t m_words = 0;
};
} // namespace

FsrsWeights ownWeights(double unlike, RandomSource &random)
{
    FsrsWeights weights = defaultFsrsWeights;
    for (double &weight : weights) {
        weight *= std::exp(unlike * normal(random));
    }
    std::ranges::sort(weights.begin(), weights.begin() + 4);
    return clipWeights(weights, 1);
}

std::optional<Population> populationOf(std::string_view name)
{
    if (name == "steady") {
        return Population::Steady;
    }
    if (name == "irregular") {
        return Population::Irregular;
    }
    return name == "two-traces" ? std::optional(Population::TwoTraces) : std::nullopt;
}

std::vector<ReplayReview> simulateReviews(Population population, std::uint64_t seed, std::size_t count)
{
    return Simulation(population, seed).run(count);
}

} // namespace fagdansk::drill
