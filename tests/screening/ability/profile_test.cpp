#include "screening/ability/profile.h"
#include "screening/ability/profile_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace fagdansk::ability {
namespace {

const ItemParameters choice{1.0, {0.0}};
const ItemParameters explanation = expertParameters(0.5, 2);

TEST(Profile, expertDifficultiesBecomeSteps)
{
    EXPECT_EQ(expertParameters(0.3, 1), (ItemParameters{1.0, {0.3}}));
    EXPECT_EQ(expertParameters(0.5, 2), (ItemParameters{1.0, {0.0, 1.0}}));
    const auto p = categoryProbabilities(expertParameters(0.5, 2), 0.5);
    EXPECT_GT(p[1], p[0]);
    EXPECT_NEAR(p[0], p[2], 1e-12);
}

TEST(Profile, countsEveryOutcomeOnce)
{
    const PartEvidence evidence{{{choice, Scored{1}},
                                 {choice, NotKnown{false}},
                                 {explanation, NotKnown{true}},
                                 {explanation, Scored{1}},
                                 {explanation, AwaitsMark{}},
                                 {choice, NotReached{}}},
                                52000.0};
    const auto part = partProfile(evidence);
    ASSERT_TRUE(part.ok());
    EXPECT_EQ(part->points, 2);
    EXPECT_EQ(part->countedMaximum, 6);
    EXPECT_EQ(part->maximum, 9);
    EXPECT_EQ(part->unanswered, 1);
    EXPECT_EQ(part->notKnown, 2);
    EXPECT_EQ(part->recognisedNotExplained, 1);
    EXPECT_EQ(part->unmarked, 1);
    EXPECT_DOUBLE_EQ(part->score().value(), 2.0 / 6.0);
    EXPECT_EQ(part->readingMsPer100Words, 52000.0);
    EXPECT_FALSE(part->known());
}

TEST(Profile, standardErrorIsTheModelsSpreadOfTheScore)
{
    // One right, one wrong at b = 0: the EAP is 0, both variances 1/4, so sqrt(1/2)/2.
    const auto part = partProfile({{{choice, Scored{1}}, {choice, Scored{0}}}, {}});
    EXPECT_NEAR(part->standardError.value(), std::sqrt(0.5) / 2.0, 1e-9);
    // An item without points does not make the score surer.
    const auto same = partProfile({{{choice, Scored{1}}, {choice, Scored{0}}, {choice, AwaitsMark{}}}, {}});
    EXPECT_NEAR(same->standardError.value(), std::sqrt(0.5) / 2.0, 1e-9);
}

TEST(Profile, standardErrorFallsWithItemsAndNeverReachesZero)
{
    double last = 1.0;
    for (std::size_t pairs = 1; pairs <= 20; ++pairs) {
        const PartEvidence all{std::vector<ItemEvidence>(2 * pairs, {choice, Scored{1}}), {}};
        const double error = partProfile(all)->standardError.value();
        EXPECT_GT(error, 0.0);
        EXPECT_LT(error, last);
        last = error;
    }
}

TEST(Profile, isKnownOnlyWhenTakenAndMarked)
{
    struct Case
    {
        const char *reason;
        std::vector<ItemEvidence> items;
        bool known;
    };
    const Case cases[] = {
        {"nothing was asked", {}, false},
        {"all scored", {{choice, Scored{0}}}, true},
        {"'ved ikke' is an answer", {{choice, NotKnown{}}}, true},
        {"one was not reached", {{choice, Scored{1}}, {choice, NotReached{}}}, false},
        {"one awaits its mark", {{choice, Scored{1}}, {explanation, AwaitsMark{}}}, false},
    };
    for (const auto &one : cases) {
        EXPECT_EQ(partProfile({one.items, {}})->known(), one.known) << one.reason;
    }
    EXPECT_FALSE(partProfile({{{choice, NotReached{}}}, {}})->score().has_value());
    EXPECT_FALSE(partProfile({{{choice, NotReached{}}}, {}})->standardError.has_value());
}

TEST(Profile, isProvisionalUntilEverythingIsMarked)
{
    const PartEvidence marked{{{explanation, Scored{2}}}, {}};
    const PartEvidence waiting{{{explanation, AwaitsMark{}}}, {}};
    EXPECT_FALSE(profile(marked, marked, marked)->provisional());
    EXPECT_TRUE(profile(waiting, marked, marked)->provisional());
    EXPECT_TRUE(profile(marked, waiting, marked)->provisional());
    EXPECT_TRUE(profile(marked, marked, waiting)->provisional());
}

TEST(Profile, namesThePartAndItemOfAFault)
{
    const PartEvidence good{{{choice, Scored{1}}}, {}};
    const PartEvidence bad{{{choice, Scored{1}}, {choice, Scored{2}}}, {}};
    const auto made = profile(good, bad, good);
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().detail, "terms, item 2: the response must be 0..1 or null");
}

TEST(ProfileJson, readsBackWhatItWrote)
{
    const PartEvidence full{{{choice, Scored{1}}, {explanation, NotKnown{true}}}, 48000.25};
    const PartEvidence open{{{choice, NotReached{}}, {explanation, AwaitsMark{}}}, {}};
    for (const auto &made : {profile(full, open, full), profile(open, full, open), profile({}, {}, {})}) {
        ASSERT_TRUE(made.ok());
        const auto text = toJson(*made).dump();
        EXPECT_EQ(*profileFromJson(nlohmann::json::parse(text)), *made) << text;
    }
}

TEST(ProfileJson, refusesAMissingOrForeignField)
{
    const auto good = toJson(Profile{});
    for (const char *field : {"points", "countedMaximum", "maximum", "standardError", "unanswered", "notKnown",
                              "recognisedNotExplained", "unmarked", "readingMsPer100Words"}) {
        auto missing = good;
        missing["terms"].erase(field);
        EXPECT_FALSE(profileFromJson(missing).ok()) << field;
        auto foreign = good;
        foreign["technical"][field] = "x";
        EXPECT_FALSE(profileFromJson(foreign).ok()) << field;
    }
    EXPECT_FALSE(profileFromJson(nlohmann::json(3)).ok());
}

} // namespace
} // namespace fagdansk::ability
