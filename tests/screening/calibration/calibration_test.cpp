#include "screening/calibration/calibration.h"
#include "tests/screening/calibration/reference_tables.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fagdansk::calibration {
namespace {
using testing::HasSubstr;

constexpr std::optional<int> none;

class CalibrationReference : public testing::TestWithParam<const char *>
{};

TEST_P(CalibrationReference, agrees)
{
    const auto found = calibrate(responseTable(GetParam()));
    ASSERT_TRUE(found) << found.error().detail;
    const auto rows = referenceRows("reference.tsv", GetParam());
    ASSERT_EQ(rows.size(), found->items.size() + 3);
    for (std::size_t i = 0; i < found->items.size(); ++i) {
        const auto &item = found->items[i];
        SCOPED_TRACE(item.name);
        ASSERT_EQ(rows[i].at(0), item.name);
        const auto steps = numbersIn(rows[i].at(1));
        const auto errors = numbersIn(rows[i].at(2));
        ASSERT_EQ(item.steps.size(), steps.size());
        ASSERT_EQ(item.standardErrors.size(), steps.size());
        for (std::size_t j = 0; j < steps.size(); ++j) {
            EXPECT_NEAR(item.steps[j], steps[j], 1e-6);
            EXPECT_NEAR(item.standardErrors[j], errors[j], 1e-6);
        }
    }
    EXPECT_NEAR(found->variance, std::stod(rows[rows.size() - 3].at(1)), 1e-6);
    EXPECT_NEAR(found->logLik, std::stod(rows[rows.size() - 2].at(1)), 1e-6);
    EXPECT_EQ(found->persons, std::stoul(rows.back().at(1)));
}

INSTANTIATE_TEST_SUITE_P(Tables, CalibrationReference, testing::Values("rasch", "partial-credit", "forms"),
                         [](const auto &one) {
                             std::string name = one.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(Calibration, conditionalLikelihoodPlacesTheItemsAlike)
{
    for (const auto *data : {"rasch", "partial-credit"}) {
        const auto found = calibrate(responseTable(data));
        std::vector<double> ours;
        std::vector<double> theirs;
        for (const auto &item : found->items) {
            ours.insert(ours.end(), item.steps.begin(), item.steps.end());
        }
        for (const auto &row : referenceRows("erm_reference.tsv", data)) {
            const auto steps = numbersIn(row.at(1));
            theirs.insert(theirs.end(), steps.begin(), steps.end());
        }
        ASSERT_EQ(ours.size(), theirs.size()) << data;
        const double shift = std::accumulate(ours.begin(), ours.end(), 0.0) / static_cast<double>(ours.size());
        for (std::size_t i = 0; i < ours.size(); ++i) {
            EXPECT_NEAR(ours[i] - shift, theirs[i], 0.02) << data << " step " << i + 1;
        }
    }
}

TEST(Calibration, aMirroredTableHasMirroredDifficulties)
{
    auto table = responseTable("rasch");
    const auto before = calibrate(table);
    for (auto &row : table.rows) {
        for (auto &score : row) {
            score = 1 - score.value();
        }
    }
    const auto after = calibrate(table);
    for (std::size_t i = 0; i < table.names.size(); ++i) {
        EXPECT_NEAR(after->items[i].steps[0], -before->items[i].steps[0], 1e-7);
    }
    EXPECT_NEAR(after->variance, before->variance, 1e-7);
}

TEST(Calibration, emptyRowsAndTheOrderOfPeopleChangeNothing)
{
    auto table = responseTable("forms");
    const auto before = calibrate(table);
    std::ranges::reverse(table.rows);
    table.rows.emplace_back(table.names.size(), none);
    const auto after = calibrate(table);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->persons, before->persons);
    EXPECT_NEAR(after->logLik, before->logLik, 1e-8);
    EXPECT_NEAR(after->items.back().steps.back(), before->items.back().steps.back(), 1e-7);
}

TEST(Calibration, peopleWhoDifferLessThanChanceHaveNoVariance)
{
    // Everybody gets exactly two of four right, every pair equally often.
    ResponseTable table{{"a", "b", "c", "d"}, {}};
    for (int i = 0; i < 60; ++i) {
        for (const auto &row : {std::vector<ability::Response>{1, 1, 0, 0},
                                {1, 0, 1, 0},
                                {1, 0, 0, 1},
                                {0, 1, 1, 0},
                                {0, 1, 0, 1},
                                {0, 0, 1, 1}}) {
            table.rows.push_back(row);
        }
    }
    const auto found = calibrate(table);
    ASSERT_TRUE(found) << found.error().detail;
    EXPECT_NEAR(found->variance, 0.0, 1e-12);
    EXPECT_NEAR(found->items[0].steps[0], 0.0, 1e-9);
    // The answers to an item are then tosses of a coin: information n/4.
    EXPECT_NEAR(found->items[0].standardErrors[0], std::sqrt(4.0 / 360.0), 1e-6);
}

TEST(Calibration, saysWhatKeepsItFromPlacingItems)
{
    struct Case
    {
        const char *reason;
        ResponseTable table;
        base::ErrorKind kind;
        const char *names;
    };
    const Case cases[] = {
        {"nobody", {{"a", "b"}, {}}, base::ErrorKind::InvalidInput, "nobody answered anything"},
        {"only empty rows", {{"a", "b"}, {{none, none}}}, base::ErrorKind::InvalidInput, "nobody answered anything"},
        {"a short row", {{"a", "b"}, {{1}}}, base::ErrorKind::InvalidInput, "person 1"},
        {"a negative score", {{"a", "b"}, {{1, 0}, {1, -1}}}, base::ErrorKind::InvalidInput, "person 2"},
        {"all wrong", {{"a", "b"}, {{1, 0}, {0, 0}}}, base::ErrorKind::Refused, "item 'b': everybody scored 0"},
        {"all right", {{"a", "b"}, {{1, 1}, {0, 1}}}, base::ErrorKind::Refused, "item 'b': everybody scored 1"},
        {"never asked", {{"a", "b"}, {{1, none}, {0, none}}}, base::ErrorKind::Refused, "item 'b': nobody answered it"},
        {"no half answers", {{"a", "b"}, {{1, 2}, {0, 0}}}, base::ErrorKind::Refused, "item 'b': nobody scored 1"},
        {"two at once", {{"a", "b"}, {{1, 0}, {1, 0}}}, base::ErrorKind::Refused, "'a': everybody scored 1; item 'b'"},
        {"one item alone", {{"a"}, {{1}, {0}, {1}}}, base::ErrorKind::Refused, "do not settle"},
        {"all right or all wrong",
         {{"a", "b", "c"}, {{1, 1, 1}, {0, 0, 0}}},
         base::ErrorKind::Refused,
         "do not settle"},
    };
    for (const auto &one : cases) {
        const auto found = calibrate(one.table);
        ASSERT_FALSE(found) << one.reason;
        EXPECT_EQ(found.error().kind, one.kind) << one.reason;
        EXPECT_THAT(found.error().detail, HasSubstr(one.names)) << one.reason;
    }
}

} // namespace
} // namespace fagdansk::calibration
