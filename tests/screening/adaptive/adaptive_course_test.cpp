#include "screening/adaptive/adaptive_course.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace fagdansk::adaptive {
namespace {

/// `perUnit` items in each unit, even from -2 to 2.
ItemPool poolOf(const std::vector<std::string> &units, int perUnit, double sd = 0.0)
{
    std::vector<PoolItem> items;
    for (const auto &unit : units) {
        for (int i = 0; i < perUnit; ++i) {
            const double difficulty = -2.0 + 4.0 * i / (perUnit - 1);
            items.push_back({unit + std::to_string(i), unit, {ability::expertParameters(difficulty, 2), sd}});
        }
    }
    return *ItemPool::create(std::move(items));
}

Rules withPsd(double psd)
{
    Rules rules;
    rules.psd = psd;
    return rules;
}

TEST(AdaptiveCourse, theFirstItemIsOneOfTheTenBestAndEachOfThemTurnsUp)
{
    const auto pool = poolOf({"a"}, 41);
    const auto test = *AdaptiveCourse::create(pool, {});
    drill::SeededRandom random(1);
    std::set<std::size_t> drawn;
    for (int i = 0; i < 400; ++i) {
        drawn.insert(*test.next(random));
    }
    // 41 items, 0.1 apart: the middle one and those around it; the tenth best is on one side only.
    EXPECT_EQ(drawn.size(), 10U);
    EXPECT_GE(*drawn.begin(), 15U);
    EXPECT_LE(*drawn.rbegin(), 25U);
}

TEST(AdaptiveCourse, theSameSeedGivesTheSameTest)
{
    const auto pool = poolOf({"a", "b"}, 20);
    const auto walk = [&pool](std::uint64_t seed) {
        auto test = *AdaptiveCourse::create(pool, withPsd(0.01));
        drill::SeededRandom random(seed);
        std::vector<std::size_t> items;
        while (const auto item = test.next(random)) {
            items.push_back(*item);
            EXPECT_TRUE(test.answer(*item, static_cast<int>(*item % 3)));
        }
        return items;
    };
    EXPECT_EQ(walk(5), walk(5));
    EXPECT_NE(walk(5), walk(6));
}

TEST(AdaptiveCourse, harderItemsFollowGoodAnswers)
{
    const auto pool = poolOf({"a"}, 60);
    const auto meanDifficulty = [&pool](int score) {
        auto test = *AdaptiveCourse::create(pool, withPsd(0.01));
        drill::SeededRandom random(3);
        double sum = 0.0;
        while (const auto item = test.next(random)) {
            const auto &steps = pool.item(*item).item.parameters.steps;
            sum += (steps[0] + steps[1]) / 2.0;
            EXPECT_TRUE(test.answer(*item, score));
        }
        return sum / static_cast<double>(test.asked());
    };
    EXPECT_LT(meanDifficulty(0), -0.5);
    EXPECT_NEAR(meanDifficulty(1), 0.0, 0.3);
    EXPECT_GT(meanDifficulty(2), 0.5);
}

TEST(AdaptiveCourse, everyUnitGetsItsShareAndNoMore)
{
    const auto pool = poolOf({"a", "b", "c", "d"}, 12);
    drill::SeededRandom random(9);
    for (int person = 0; person < 50; ++person) {
        auto test = *AdaptiveCourse::create(pool, withPsd(0.01));
        std::map<std::string, int> asked;
        while (const auto item = test.next(random)) {
            ++asked[pool.item(*item).unit];
            ASSERT_LE(asked[pool.item(*item).unit], std::ceil(static_cast<double>(test.asked() + 1) / 4.0));
            ASSERT_TRUE(test.answer(*item, person % 3));
        }
        EXPECT_EQ(asked, (std::map<std::string, int>{{"a", 5}, {"b", 5}, {"c", 5}, {"d", 5}}));
    }
}

TEST(AdaptiveCourse, stopsForTheReasonThatHolds)
{
    const auto pool = poolOf({"a"}, 40);
    const auto small = poolOf({"a"}, 6);
    const auto endOf = [](const ItemPool &items, const Rules &rules, int score) {
        auto test = *AdaptiveCourse::create(items, rules);
        drill::SeededRandom random(2);
        while (const auto item = test.next(random)) {
            EXPECT_TRUE(test.answer(*item, score));
        }
        return std::pair(test.stop(), test.asked());
    };
    Rules cut = withPsd(0.01);
    cut.cut = 0.0;
    EXPECT_EQ(endOf(pool, withPsd(0.01), 1), std::pair(std::optional(Stop::Most), std::size_t{20}));
    EXPECT_EQ(endOf(pool, withPsd(0.9), 1), std::pair(std::optional(Stop::Precise), std::size_t{8})) << "not before";
    EXPECT_EQ(endOf(pool, cut, 2), std::pair(std::optional(Stop::Sure), std::size_t{8})) << "not before";
    EXPECT_EQ(endOf(pool, cut, 1).first, Stop::Most) << "at the cut nobody is sure";
    EXPECT_EQ(endOf(small, withPsd(0.01), 1), std::pair(std::optional(Stop::PoolEmpty), std::size_t{6}));
    EXPECT_FALSE(AdaptiveCourse::create(pool, {})->stop());
}

TEST(AdaptiveCourse, guessedDifficultiesAskForMore)
{
    const auto items = [](double sd) {
        const auto pool = poolOf({"a"}, 60, sd);
        Rules rules = withPsd(0.42);
        rules.most = 40;
        auto test = *AdaptiveCourse::create(pool, rules);
        drill::SeededRandom random(4);
        while (const auto item = test.next(random)) {
            EXPECT_TRUE(test.answer(*item, 1));
        }
        return test.asked();
    };
    EXPECT_GT(items(1.0), items(0.0));
}

TEST(AdaptiveCourse, refusesWhatMakesNoSense)
{
    const auto pool = poolOf({"a"}, 10);
    auto test = *AdaptiveCourse::create(pool, {});
    EXPECT_FALSE(test.answer(10, 0));
    EXPECT_FALSE(test.answer(0, 3));
    EXPECT_FALSE(test.answer(0, -1));
    EXPECT_TRUE(test.answer(0, 2));
    EXPECT_EQ(test.answer(0, 2).error().kind, base::ErrorKind::Refused);
    EXPECT_EQ(test.asked(), 1U);
    for (const auto &change : std::initializer_list<void (*)(Rules &)>{
             [](Rules &r) { r.among = 0; }, [](Rules &r) { r.fewest = 21; }, [](Rules &r) { r.psd = 0.0; },
             [](Rules &r) { r.sure = 0.4; }, [](Rules &r) { r.cut = std::nan(""); }}) {
        Rules rules;
        change(rules);
        EXPECT_FALSE(AdaptiveCourse::create(pool, rules));
    }
    EXPECT_FALSE(ItemPool::create({{"x", "a", {{1.0, {}}, 0.0}}}));
    EXPECT_FALSE(ItemPool::create({{"x", "a", {{1.0, {0.0}}, -0.1}}}));
    EXPECT_FALSE(ItemPool::create({{"x", "a", {{1.0, {0.0}}, 0.1}}, {"x", "b", {{1.0, {0.0}}, 0.1}}}));
}

} // namespace
} // namespace fagdansk::adaptive
