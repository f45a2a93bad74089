// Differential over 200,000 reviews: each card is simulated here as make_fsrs_vectors.mjs --ends simulates it with
// ts-fsrs, gap by gap from our own due times, so that one interval that differs leads the rest of its card astray.
#include "wordlists/drill/fsrs_scheduler.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>
#include <string>

namespace fagdansk::drill {
namespace {
constexpr double minuteMs = 60'000;
constexpr double dayMs = 1440 * minuteMs;
constexpr std::int64_t beginMs = 1'704'067'200'000; ///< 2024-01-01

/// The generator of make_fsrs_vectors.mjs.
class Lcg
{
public:
    explicit Lcg(std::uint64_t seed) : m_state(seed) {}

    double next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 11U) / 9007199254740992.0;
    }
    /// Of the length so far, both factors drawn.
    double product()
    {
        const double first = next();
        return first * next();
    }

private:
    std::uint64_t m_state;
};

std::int64_t whole(double value)
{
    return static_cast<std::int64_t>(std::floor(value));
}

std::int64_t gapMs(std::int64_t dueMs, std::int64_t nowMs, Lcg &random)
{
    const double kind = random.next();
    if (kind < 0.5) {
        return std::max<std::int64_t>(0, dueMs - nowMs) + whole(random.product() * 3 * dayMs);
    }
    if (kind < 0.55) {
        return 0;
    }
    if (kind < 0.7) {
        return whole(random.next() * 30 * minuteMs);
    }
    if (kind < 0.8) {
        return whole(random.next() * 26 * 60 * minuteMs);
    }
    return whole(random.next() * (kind < 0.95 ? 30 : 1100) * dayMs);
}

Grade gradeOf(double again, Lcg &random)
{
    const double x = random.next();
    if (x < again) {
        return Grade::Again;
    }
    if (x < again + 0.15) {
        return Grade::Hard;
    }
    return x < 0.9 ? Grade::Good : Grade::Easy;
}

struct End
{
    int reviews = 0;
    double stability = 0;
    double difficulty = 0;
    std::int64_t daysByPlace = 0; ///< each review's scheduled days times its place in the card, from 1
    std::int64_t dueMs = 0;
};

End simulate(const FsrsScheduler &scheduler, Lcg &random)
{
    auto nowMs = beginMs + whole(random.next() * 400 * dayMs);
    const double habit = random.next();
    const double again = 0.02 + 0.4 * habit * habit;
    End end;
    end.reviews = 1 + static_cast<int>(whole(random.product() * 60));
    CardState card;
    for (int place = 1; place <= end.reviews; ++place) {
        const auto grade = gradeOf(again, random);
        const base::LocalDay day{static_cast<std::int32_t>(nowMs / static_cast<std::int64_t>(dayMs))};
        card = scheduler.review(card, {grade, {{nowMs}, day}});
        end.daysByPlace += std::int64_t{place} * scheduledDays(card);
        end.dueMs = dueAt(card).value;
        nowMs += gapMs(end.dueMs, nowMs, random);
    }
    end.stability = scheduler.stabilityDays(card);
    end.difficulty = scheduler.difficulty(card);
    return end;
}

End parsed(const std::string &line)
{
    std::istringstream fields(line);
    std::string field[5];
    for (auto &text : field) {
        std::getline(fields, text, ',');
    }
    return {std::stoi(field[0]), std::stod(field[1]), std::stod(field[2]), std::stoll(field[3]), std::stoll(field[4])};
}

TEST(FsrsEnds, TwoHundredThousandReviewsAgreeWithTsFsrs)
{
    std::ifstream in(FAGDANSK_SOURCE_DIR "/tests/corpora/fsrs/ends.csv");
    std::string line;
    std::getline(in, line);
    const auto scheduler = FsrsScheduler::create({}).value();
    Lcg random(3);
    int reviews = 0;
    for (int card = 0; std::getline(in, line); ++card) {
        const auto expected = parsed(line);
        const auto end = simulate(scheduler, random);
        ASSERT_EQ(end.reviews, expected.reviews) << "card " << card;
        EXPECT_NEAR(end.stability, expected.stability, 1e-6 * expected.stability) << "card " << card;
        EXPECT_NEAR(end.difficulty, expected.difficulty, 1e-6 * expected.difficulty) << "card " << card;
        ASSERT_EQ(end.daysByPlace, expected.daysByPlace) << "card " << card;
        ASSERT_EQ(end.dueMs, expected.dueMs) << "card " << card;
        reviews += end.reviews;
    }
    EXPECT_GE(reviews, 200'000);
}
} // namespace
} // namespace fagdansk::drill
