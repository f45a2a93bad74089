// The records know no memory model: what they fold must be what the scheduler says, also when it is computed anew.
#include "app/records/records.h"
#include "app/wiring/card_folding.h"
#include "tests/support/doubling_scheduler.h"
#include "tests/support/temp_station.h"
#include "wordlists/drill/facet.h"
#include "wordlists/drill/fsrs_memory_model.h"

#include <random>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using scenarios::ReviewDone;
using scenarios::StoredCard;

constexpr std::int64_t dayMs = 86'400'000;
constexpr const char *cardName = "fagdansk/svejsning/lysbue#meaning";

ReviewDone reviewed(int grade, int day)
{
    ReviewDone review;
    review.card = cardName;
    review.grade = grade;
    review.localDay = base::LocalDay{day};
    return review;
}

void expectTheFoldEquals(const drill::MemoryModel &model, const std::string &fitted)
{
    const wiring::CardFolding fold(model);
    const auto scheduler = model.scheduler(fitted);
    std::mt19937 random(3);
    for (int history = 0; history < 50; ++history) {
        drill::CardState state;
        std::optional<StoredCard> stored;
        int day = 20'000;
        for (int i = 0; i < 12; ++i) {
            day += static_cast<int>(random() % 30);
            const base::UtcMs at{day * dayMs + static_cast<std::int64_t>(random() % 1000)};
            const int grade = static_cast<int>(random() % 4) + 1;
            auto review = reviewed(grade, day);
            if (i % 2 == 0) {
                review.fuzz = static_cast<double>(random() % 100) / 100;
                review.desiredRetention = 0.7 + 0.01 * static_cast<double>(random() % 29);
            }
            state = scheduler->review(
                state,
                {static_cast<drill::Grade>(grade), {at, base::LocalDay{day}}, review.fuzz, review.desiredRetention});
            stored = fold.fold(stored, review, at, fitted);
            const auto kept = drill::parseCardState(stored->state);
            ASSERT_TRUE(kept.ok());
            ASSERT_EQ(*kept, state);
            EXPECT_EQ(stored->card, cardName);
            EXPECT_EQ(stored->due, drill::dueAt(state));
            EXPECT_EQ(stored->dueDay, drill::dueDay(state));
            EXPECT_EQ(stored->intervalDays, drill::scheduledDays(state));
            EXPECT_EQ(stored->reviews, i + 1);
            EXPECT_EQ(stored->lapses, state.lapses);
            EXPECT_EQ(stored->lastDay, base::LocalDay{day});
            EXPECT_EQ(stored->lastReview, at);
        }
    }
}

drill::FsrsWeights quickForgetter()
{
    auto weights = drill::defaultFsrsWeights;
    weights[2] = 0.8;
    weights[20] = 0.3;
    return weights;
}

TEST(CardFolding, equalsTheScheduler)
{
    expectTheFoldEquals(drill::FsrsMemoryModel(), "");
    expectTheFoldEquals(drill::FsrsMemoryModel(), drill::FsrsMemoryModel::text(quickForgetter()));
}

TEST(CardFolding, equalsAnyOtherScheduler)
{
    expectTheFoldEquals(DoublingModel(), "");
}

TEST(CardFolding, aStateThatNobodyCanReadBeginsAnew)
{
    const drill::FsrsMemoryModel model;
    const wiring::CardFolding fold(model);
    StoredCard broken;
    broken.state = "of another model";
    EXPECT_EQ(fold.fold(broken, reviewed(3, 20'000), base::UtcMs{1}, ""),
              fold.fold({}, reviewed(3, 20'000), base::UtcMs{1}, ""));
}

TEST(CardFolding, aRebuildOfTheRecordsEqualsWhatWasKept)
{
    TempStation station;
    const base::PersonId person{station.ids.next()};
    const base::PracticeId practice{station.ids.next()};
    ASSERT_TRUE(station->log().append({scenarios::ParticipantDescribed{person, "Amina", "A", "so", "sol", "da"}}).ok());
    ASSERT_TRUE(station->log().append({scenarios::PracticeStarted{practice, person, "svejsning", 10}}).ok());
    std::mt19937 random(5);
    for (int i = 0; i < 60; ++i) {
        station.clock.advance(static_cast<std::int64_t>(random() % 5) * dayMs / 2);
        auto review = reviewed(static_cast<int>(random() % 4) + 1, 0);
        review.card = i % 2 == 0 ? cardName : "fagdansk/svejsning/slagge#spelling";
        review.person = person;
        review.practice = practice;
        review.localDay = station->calendar().dayOf(station.clock.now());
        if (i % 4 == 0) {
            review.fuzz = 0.25;
            review.desiredRetention = 0.8;
        }
        ASSERT_TRUE(station->log().append({review}).ok());
        if (i == 40) {
            const auto fitted = drill::FsrsMemoryModel::text(quickForgetter());
            ASSERT_TRUE(station->log().append({scenarios::MemoryFitted{person, fitted, 40, 0.5, 0.4, false}}).ok());
            EXPECT_EQ(station->drills().memory(person)->model, fitted);
        }
    }
    EXPECT_EQ(station->drills().reviews(person)->size(), 60U);
    station.close();
    const drill::FsrsMemoryModel model;
    const wiring::CardFolding fold(model);
    auto records = records::Records::open({.database = station.file(),
                                           .keyFile = {},
                                           .clock = station.clock,
                                           .ids = station.ids,
                                           .fold = fold,
                                           .vfs = {},
                                           .isOnNetwork = {}});
    ASSERT_TRUE(records.ok()) << records.error().detail;
    const auto before = (*records)->dumpProjections();
    EXPECT_TRUE((*records)->check().ok());
    ASSERT_TRUE((*records)->rebuild().ok());
    EXPECT_EQ(*(*records)->dumpProjections(), *before);
    EXPECT_EQ((*records)->drills().cards(person, "svejsning")->size(), 2U);
}
} // namespace
