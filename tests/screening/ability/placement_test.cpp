#include "screening/ability/estimate.h"
#include "screening/ability/placement.h"

#include <gtest/gtest.h>

#include <vector>

namespace fagdansk::ability {
namespace {

std::vector<ItemEvidence> form(const std::vector<Outcome> &outcomes)
{
    std::vector<ItemEvidence> items;
    double difficulty = -1.5;
    for (const auto &outcome : outcomes) {
        items.push_back({expertParameters(difficulty, 2), outcome});
        difficulty += 0.25;
    }
    return items;
}

std::vector<ItemEvidence> all(int points)
{
    return form(std::vector<Outcome>(12, Scored{points}));
}

TEST(Placement, withKnownPlacesIsTheEstimate)
{
    const auto items = form({Scored{2}, Scored{1}, NotKnown{}, Scored{0}, NotReached{}, AwaitsMark{}});
    std::vector<ItemParameters> parameters;
    for (const auto &item : items) {
        parameters.push_back(item.parameters);
    }
    const auto expected = estimate(parameters, {2, 1, 0, 0, std::nullopt, std::nullopt});
    const auto placement = placementOf(items, 0.0);
    ASSERT_TRUE(placement && expected.ok());
    EXPECT_NEAR(placement->eap, expected->eap, 1e-9);
    EXPECT_NEAR(placement->psd, expected->psd, 1e-9);
    EXPECT_EQ(placement->items, 4) << "what was not reached or not marked says nothing";
}

TEST(Placement, isLessSureOfItemsWhosePlaceIsGuessed)
{
    EXPECT_GT(placementOf(all(1))->psd, placementOf(all(1), 0.0)->psd);
}

TEST(Placement, nothingIsPlacedByNothing)
{
    EXPECT_FALSE(placementOf({}).has_value());
    EXPECT_FALSE(placementOf(form({NotReached{}, AwaitsMark{}})).has_value());
}

TEST(Change, isRealOnlyBeyondTheUncertaintyOfBoth)
{
    struct Case
    {
        Placement before;
        Placement after;
        Change change;
        const char *why;
    };
    const Case cases[] = {
        {{0.0, 0.3, 12}, {0.8, 0.3, 12}, Change::Unclear, "1.96 * 0.424 = 0.832"},
        {{0.0, 0.3, 12}, {0.84, 0.3, 12}, Change::Better, "just beyond"},
        {{0.84, 0.3, 12}, {0.0, 0.3, 12}, Change::Worse, "the other way"},
        {{0.0, 0.1, 12}, {0.84, 0.5, 12}, Change::Unclear, "one of the two is unsure"},
    };
    for (const auto &one : cases) {
        EXPECT_EQ(changeBetween(one.before, one.after), one.change) << one.why;
    }
    EXPECT_EQ(changeBetween(*placementOf(all(0)), *placementOf(all(2))), Change::Better);
}

} // namespace
} // namespace fagdansk::ability
