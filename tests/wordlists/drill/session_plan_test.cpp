#include "wordlists/drill/fsrs_scheduler.h"
#include "wordlists/drill/session_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace fagdansk::drill {
namespace {
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t msPerDay = 1440 * minute;
constexpr std::int32_t today = 20000;

base::ContentId word(int number)
{
    return base::ContentId::parse("fagdansk/svejsning/w" + std::to_string(number)).value();
}

Moment morning(std::int32_t day)
{
    return {{day * msPerDay + 8 * 60 * minute}, {day}};
}

std::vector<PlannedTerm> plannedWords(int count,
                                      std::vector<Facet> facets = {Facet::Meaning, Facet::Listening, Facet::Spelling})
{
    std::vector<PlannedTerm> out;
    for (int i = 0; i < count; ++i) {
        out.push_back({word(i), facets});
    }
    return out;
}

/// Begun on `day` with Easy, eight days to the next review.
CardState begunOn(std::int32_t day)
{
    return FsrsScheduler().review({}, {Grade::Easy, morning(day)});
}

/// A person at the screen: answers what comes, remembers what was shown.
struct Learner
{
    FsrsScheduler fsrs;
    std::map<CardKey, CardState> cards;
    std::vector<CardKey> shown;
    std::function<Grade(const CardKey &)> answer = [](const CardKey &) { return Grade::Good; };

    std::vector<Card> list() const
    {
        std::vector<Card> out;
        for (const auto &[key, state] : cards) {
            out.push_back({key, state});
        }
        return out;
    }

    /// Fifteen seconds a card until the plan has finished; says why it did.
    Finished::Why practise(SessionPlan &plan, Moment start, std::size_t atMost = 10000)
    {
        std::int64_t now = start.at.value;
        for (std::size_t i = 0; i < atMost; ++i, now += minute / 4) {
            const auto next = plan.next({now});
            if (const auto *finished = std::get_if<Finished>(&next)) {
                return finished->why;
            }
            const auto &card = std::get<ShowCard>(next);
            shown.push_back(card.key);
            const Grade grade = answer(card.key);
            cards[card.key] = fsrs.review(card.state, {grade, {{now}, start.day}});
            plan.answered(card.key, grade, cards[card.key]);
        }
        return Finished::Why::NothingLeft;
    }
};

SessionPlan planFor(const Learner &learner, const std::vector<PlannedTerm> &terms, const SessionRules &rules,
                    Moment start, std::uint64_t seed = 1, const std::unordered_set<base::ContentId> &reserved = {})
{
    SeededRandom random(seed);
    return SessionPlan(terms, learner.list(), reserved, rules, start, random);
}

TEST(SessionPlan, EndsWhenTheMinutesAreUp)
{
    Learner learner;
    SessionRules rules;
    rules.minutes = 5;
    rules.newWordsPerDay = 1000;
    auto plan = planFor(learner, plannedWords(200), rules, morning(today));
    EXPECT_EQ(learner.practise(plan, morning(today)), Finished::Why::TimeIsUp);
    EXPECT_EQ(learner.shown.size(), 20U) << "five minutes of fifteen seconds each";
}

TEST(SessionPlan, ARestIsNotPartOfTheMinutes)
{
    Learner learner;
    SessionRules rules;
    rules.minutes = 5;
    rules.newWordsPerDay = 1000;
    auto plan = planFor(learner, plannedWords(200), rules, morning(today));
    const auto after = [](std::int64_t minutes) { return base::UtcMs{morning(today).at.value + minutes * minute}; };
    plan.rested(60 * minute);
    plan.rested(-60 * minute); // a clock set back
    EXPECT_TRUE(std::holds_alternative<ShowCard>(plan.next(after(64))));
    EXPECT_TRUE(std::holds_alternative<Finished>(plan.next(after(65))));
}

TEST(SessionPlan, EndsWhenNothingIsLeft)
{
    Learner learner;
    auto plan = planFor(learner, {}, {}, morning(today));
    EXPECT_EQ(learner.practise(plan, morning(today)), Finished::Why::NothingLeft);
    auto few = planFor(learner, plannedWords(2), {}, morning(today));
    EXPECT_EQ(learner.practise(few, morning(today)), Finished::Why::NothingLeft);
    EXPECT_EQ(learner.shown.size(), 4U) << "two words, two steps each";
}

TEST(SessionPlan, AClockSetBackDoesNotEndTheSession)
{
    Learner learner;
    auto plan = planFor(learner, plannedWords(3), {}, morning(today));
    EXPECT_TRUE(std::holds_alternative<ShowCard>(plan.next({morning(today).at.value - 3 * msPerDay})));
}

TEST(SessionPlan, GivesTheSameCardUntilItIsAnswered)
{
    Learner learner;
    auto plan = planFor(learner, plannedWords(5), {}, morning(today));
    const auto first = std::get<ShowCard>(plan.next(morning(today).at));
    plan.answered({word(4), Facet::Usage}, Grade::Good, begunOn(today));
    EXPECT_EQ(std::get<ShowCard>(plan.next(morning(today).at)).key, first.key);
    plan.answered(first.key, Grade::Good, learner.fsrs.review({}, {Grade::Good, morning(today)}));
    EXPECT_NE(std::get<ShowCard>(plan.next(morning(today).at)).key, first.key);
}

TEST(SessionPlan, NewWordsComeInUnitOrderUpToTheDaysShare)
{
    Learner learner;
    SessionRules rules;
    rules.newWordsPerDay = 6;
    auto plan = planFor(learner, plannedWords(20), rules, morning(today));
    learner.practise(plan, morning(today));
    std::vector<CardKey> firsts;
    for (const auto &key : learner.shown) {
        if (std::ranges::find(firsts, key) == firsts.end()) {
            firsts.push_back(key);
        }
    }
    ASSERT_EQ(firsts.size(), 6U);
    for (int i = 0; i < 6; ++i) {
        EXPECT_EQ(firsts[static_cast<std::size_t>(i)], (CardKey{word(i), Facet::Meaning}));
    }
    auto again = planFor(learner, plannedWords(20), rules, morning(today));
    EXPECT_EQ(learner.practise(again, morning(today)), Finished::Why::NothingLeft);
    EXPECT_EQ(learner.cards.size(), 6U) << "a second session does not raise the day's share";
}

TEST(SessionPlan, ASessionOfFewerFacetsKeepsTheDaysRules)
{
    Learner learner;
    SessionRules rules;
    rules.newWordsPerDay = 4;
    auto all = planFor(learner, plannedWords(10), rules, morning(today));
    learner.practise(all, morning(today));
    ASSERT_EQ(learner.cards.size(), 4U);
    learner.cards[{word(20), Facet::Spelling}] = learner.fsrs.review(begunOn(today - 9), {Grade::Good, morning(today)});
    auto words = plannedWords(10, {Facet::Meaning});
    words.push_back({word(20), {Facet::Listening}});
    auto some = planFor(learner, {words.begin() + 6, words.end()}, rules, morning(today));
    learner.shown.clear();
    learner.practise(some, morning(today));
    EXPECT_TRUE(learner.shown.empty()) << "four new words are the day's share, and a word is met in one facet a day";
}

TEST(SessionPlan, ARehearsalComesInItsTurnAndCountsAsANewWord)
{
    Learner learner;
    auto planned = plannedWords(7);
    planned.insert(planned.begin() + 2, PlannedTerm{word(100), {Facet::Order}});
    SessionRules rules;
    rules.newWordsPerDay = 5;
    auto plan = planFor(learner, planned, rules, morning(today));
    learner.practise(plan, morning(today));
    EXPECT_EQ(learner.cards.size(), 5U);
    ASSERT_TRUE(learner.cards.contains({word(100), Facet::Order}));
    EXPECT_FALSE(learner.cards.contains({word(4), Facet::Meaning}));
    const auto order = std::ranges::find(learner.shown, CardKey{word(100), Facet::Order});
    EXPECT_EQ(std::ranges::count(learner.shown.begin(), order, CardKey{word(1), Facet::Meaning}), 1);
    EXPECT_EQ(std::ranges::count(learner.shown.begin(), order, CardKey{word(2), Facet::Meaning}), 0);
}

TEST(SessionPlan, OldReviewsNeverBlockTheNewUnit)
{
    Learner learner;
    for (int i = 0; i < 500; ++i) {
        learner.cards[{word(i), Facet::Meaning}] = begunOn(today - 100);
    }
    SessionRules rules;
    rules.reviewsPerNew = 2;
    auto plan = planFor(learner, plannedWords(600), rules, morning(today));
    learner.practise(plan, morning(today), 18);
    std::set<CardKey> fresh;
    for (const auto &key : learner.shown) {
        if (learner.cards[key].firstDay.value == today) {
            fresh.insert(key);
        }
    }
    EXPECT_EQ(fresh.size(), 6U) << "a third of the first eighteen cards";
    EXPECT_TRUE(fresh.contains({word(500), Facet::Meaning}));
}

TEST(SessionPlan, TheLongestWaitingReviewsComeFirst)
{
    Learner learner;
    for (int i = 0; i < 30; ++i) {
        learner.cards[{word(i), Facet::Meaning}] = begunOn(today - 100 + 2 * i);
    }
    SessionRules rules;
    rules.newFacetsPerDay = 0;
    auto plan = planFor(learner, plannedWords(30), rules, morning(today));
    learner.practise(plan, morning(today), 30);
    for (int i = 0; i < 30; ++i) {
        EXPECT_EQ(learner.shown[static_cast<std::size_t>(i)].term, word(i));
    }
}

TEST(SessionPlan, NothingBeforeItsDay)
{
    Learner learner;
    learner.cards[{word(0), Facet::Meaning}] = begunOn(today - 7);
    auto early = planFor(learner, plannedWords(1, {Facet::Meaning}), {}, morning(today));
    EXPECT_TRUE(std::holds_alternative<Finished>(early.next(morning(today).at)));
    // Due from the beginning of its day, whatever the hour it was begun at.
    const Moment midnight{{(today + 1) * msPerDay}, {today + 1}};
    auto due = planFor(learner, plannedWords(1, {Facet::Meaning}), {}, midnight);
    EXPECT_TRUE(std::holds_alternative<ShowCard>(due.next(midnight.at)));
}

TEST(SessionPlan, AWrongCardReturnsAfterAFewOthers)
{
    Learner learner;
    bool failed = false;
    learner.answer = [&](const CardKey &) { return std::exchange(failed, true) ? Grade::Good : Grade::Again; };
    auto plan = planFor(learner, plannedWords(20), {}, morning(today));
    learner.practise(plan, morning(today));
    const auto second = std::find(learner.shown.begin() + 1, learner.shown.end(), learner.shown.front());
    EXPECT_EQ(second - learner.shown.begin(), 4) << "three others between";
}

TEST(SessionPlan, AWrongCardReturnsEvenWhenItIsAllThereIs)
{
    Learner learner;
    int wrong = 3;
    learner.answer = [&](const CardKey &) { return wrong-- > 0 ? Grade::Again : Grade::Good; };
    auto plan = planFor(learner, plannedWords(1), {}, morning(today));
    EXPECT_EQ(learner.practise(plan, morning(today)), Finished::Why::NothingLeft);
    EXPECT_EQ(learner.shown.size(), 5U) << "three wrong, two steps";
}

TEST(SessionPlan, ReservedAndUnplannedTermsStayOut)
{
    Learner learner;
    learner.cards[{word(1), Facet::Meaning}] = begunOn(today - 100);
    learner.cards[{word(77), Facet::Meaning}] = begunOn(today - 100);
    auto plan = planFor(learner, plannedWords(5), {}, morning(today), 1, {word(0), word(1)});
    learner.practise(plan, morning(today));
    const std::set<CardKey> seen(learner.shown.begin(), learner.shown.end());
    EXPECT_EQ(seen,
              (std::set<CardKey>{{word(2), Facet::Meaning}, {word(3), Facet::Meaning}, {word(4), Facet::Meaning}}));
}

TEST(SessionPlan, ACardThatCannotBeShownLeavesAndCostsNothing)
{
    Learner learner;
    SessionRules rules;
    rules.newWordsPerDay = 1;
    auto plan = planFor(learner, plannedWords(2), rules, morning(today));
    const auto first = std::get<ShowCard>(plan.next(morning(today).at));
    plan.skip(first.key);
    EXPECT_EQ(std::get<ShowCard>(plan.next(morning(today).at)).key, (CardKey{word(1), Facet::Meaning}));
}

TEST(SessionPlan, ASessionContinuesAfterACrash)
{
    Learner learner;
    auto plan = planFor(learner, plannedWords(20), {}, morning(today));
    learner.practise(plan, morning(today), 3);
    auto continued = planFor(learner, plannedWords(20), {}, {{morning(today).at.value + minute}, {today}});
    learner.practise(continued, {{morning(today).at.value + minute}, {today}});
    std::map<CardKey, int> times;
    for (const auto &key : learner.shown) {
        ++times[key];
    }
    EXPECT_EQ(times.size(), 8U);
    for (const auto &[key, count] : times) {
        EXPECT_EQ(count, 2) << key.text() << ": every word got both of its steps";
    }
}

TEST(SessionPlan, TheSameSeedGivesTheSameSession)
{
    const auto order = [](std::uint64_t seed) {
        Learner learner;
        for (int i = 0; i < 50; ++i) {
            learner.cards[{word(i), Facet::Meaning}] = begunOn(today - 100);
        }
        auto plan = planFor(learner, plannedWords(50), {}, morning(today), seed);
        learner.practise(plan, morning(today));
        return learner.shown;
    };
    EXPECT_EQ(order(5), order(5));
    EXPECT_NE(order(5), order(6));
}

// Months of practice by learners of every kind: no two facets of a term on one day, the shares kept, every session in
// time, and in the end every facet begun.
TEST(SessionPlan, MonthsOfPracticeKeepTheRules)
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        SeededRandom random(seed);
        Learner learner;
        learner.answer = [&](const CardKey &) { return random.below(10) < seed ? Grade::Again : Grade::Good; };
        SessionRules rules;
        rules.minutes = 20;
        const auto terms = plannedWords(25);
        for (std::int32_t day = today; day < today + 120; ++day) {
            learner.shown.clear();
            const auto before = learner.cards;
            const int sessions = 1 + static_cast<int>(random.below(2));
            for (int i = 0; i < sessions; ++i) {
                const Moment start{{morning(day).at.value + i * 60 * minute}, {day}};
                auto plan = planFor(learner, terms, rules, start, random.next());
                learner.practise(plan, start);
            }
            ASSERT_LE(learner.shown.size(), 80U * static_cast<unsigned>(sessions));
            std::map<base::ContentId, Facet> met;
            int newWords = 0;
            for (const auto &key : std::set<CardKey>(learner.shown.begin(), learner.shown.end())) {
                ASSERT_TRUE(met.emplace(key.term, key.facet).second) << key.text() << " on day " << day;
                newWords += !before.contains(key) && key.facet == Facet::Meaning ? 1 : 0;
            }
            ASSERT_LE(newWords, rules.newWordsPerDay);
        }
        if (seed <= 3) {
            EXPECT_EQ(learner.cards.size(), 75U) << "all facets of all words begun, seed " << seed;
        }
    }
}

TEST(SessionPlan, ALeechRestsUntilAnotherDayAfterItsSecondWrongAnswer)
{
    Learner learner;
    auto leech = begunOn(today - 40);
    leech.lapses = leechFromLapses;
    learner.cards[{word(0), Facet::Meaning}] = leech;
    learner.cards[{word(1), Facet::Meaning}] = begunOn(today - 40);
    int wrongs = 0;
    learner.answer = [&](const CardKey &) { return ++wrongs > 60 ? Grade::Good : Grade::Again; };
    const auto words = plannedWords(2, {Facet::Meaning});
    auto plan = planFor(learner, words, {.minutes = 20}, morning(today));
    learner.practise(plan, morning(today));
    EXPECT_EQ(std::ranges::count(learner.shown, CardKey{word(0), Facet::Meaning}), 2);
    EXPECT_GT(std::ranges::count(learner.shown, CardKey{word(1), Facet::Meaning}), 2)
        << "others come until they are right";
}
} // namespace
} // namespace fagdansk::drill
