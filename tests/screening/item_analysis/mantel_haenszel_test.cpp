#include "screening/item_analysis/mantel_haenszel.h"
#include "wordlists/text/csv_line.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace fagdansk::item_analysis {
namespace {
constexpr auto R = Group::Reference;
constexpr auto F = Group::Focal;
constexpr std::optional<int> none;

std::ifstream openReference(const std::string &name)
{
    return std::ifstream(FAGDANSK_SOURCE_DIR "/tests/screening/item_analysis/" + name);
}

std::vector<GroupedRow> referenceTable()
{
    auto file = openReference("dif.csv");
    std::string line;
    std::getline(file, line);
    std::vector<GroupedRow> rows;
    while (std::getline(file, line)) {
        const auto fields = text::csvFields(line).value();
        rows.push_back({fields.front() == "R" ? R : F, {}});
        for (std::size_t i = 1; i < fields.size(); ++i) {
            rows.back().scores.emplace_back(std::stoi(fields[i]));
        }
    }
    return rows;
}

TEST(MantelHaenszel, agreesWithTheReference)
{
    const auto rows = referenceTable();
    const auto found = mantelHaenszel(rows, rows.front().scores.size());
    ASSERT_TRUE(found);
    auto file = openReference("reference.tsv");
    std::size_t i = 0;
    for (std::string name; std::getline(file, name, '\t'); ++i) {
        SCOPED_TRACE(name);
        const auto &item = found->at(i);
        double chi2 = 0;
        double alpha = 0;
        double delta = 0;
        double error = 0;
        char difClass = 0;
        file >> chi2 >> alpha >> delta >> error >> difClass >> std::ws;
        EXPECT_NEAR(item.chi2.value(), chi2, 1e-7);
        EXPECT_NEAR(item.alpha.value(), alpha, 1e-7);
        EXPECT_NEAR(item.delta.value(), delta, 1e-7);
        EXPECT_NEAR(item.standardError.value(), error, 1e-7);
        EXPECT_EQ(static_cast<char>('A' + static_cast<int>(item.difClass.value())), difClass);
    }
    EXPECT_EQ(i, 12U);
}

TEST(MantelHaenszel, changedGroupsTurnTheSign)
{
    auto rows = referenceTable();
    const auto before = mantelHaenszel(rows, 12);
    for (auto &row : rows) {
        row.group = row.group == R ? F : R;
    }
    const auto after = mantelHaenszel(rows, 12);
    for (std::size_t i = 0; i < 12; ++i) {
        EXPECT_NEAR(*(*after)[i].delta, -*(*before)[i].delta, 1e-9);
        EXPECT_NEAR(*(*after)[i].chi2, *(*before)[i].chi2, 1e-9);
        EXPECT_NEAR(*(*after)[i].standardError, *(*before)[i].standardError, 1e-9);
    }
}

TEST(MantelHaenszel, whatCannotBeDividedIsNoNumber)
{
    // The focal group never gets it right where the reference group does not.
    const std::vector<GroupedRow> oneSided{{R, {1, 0}}, {R, {1, 0}}, {F, {0, 1}}, {F, {0, 1}}};
    const auto found = mantelHaenszel(oneSided, 2);
    EXPECT_TRUE((*found)[0].chi2);
    EXPECT_FALSE((*found)[0].alpha);
    EXPECT_FALSE((*found)[0].difClass);
    EXPECT_EQ((*found)[1].alpha, 0.0);
    EXPECT_FALSE((*found)[1].delta);
    // One group only, and nobody at all.
    EXPECT_EQ(mantelHaenszel({{R, {1, 0}}, {R, {0, 1}}}, 2)->front(), DifStatistics());
    EXPECT_EQ(mantelHaenszel({}, 1)->front(), DifStatistics());
}

TEST(MantelHaenszel, aStratumOfOnePersonIsLeftOut)
{
    const std::vector<GroupedRow> pairs{{R, {1, 0, 0}}, {R, {0, 1, 0}}, {R, {1, 0, 0}},
                                        {F, {1, 0, 0}}, {F, {0, 1, 0}}, {F, {0, 0, 1}}};
    auto withOne = pairs;
    withOne.push_back({F, {1, 1, 0}});
    ASSERT_TRUE(mantelHaenszel(pairs, 3)->front().chi2);
    EXPECT_EQ(*mantelHaenszel(withOne, 3), *mantelHaenszel(pairs, 3));
}

TEST(MantelHaenszel, anUnansweredItemLeavesOnlyItsOwnTables)
{
    auto rows = referenceTable();
    const auto before = mantelHaenszel(rows, 12);
    for (auto &row : rows) {
        row.scores.push_back(none);
    }
    const auto after = mantelHaenszel(rows, 13);
    EXPECT_TRUE(std::ranges::equal(*before, std::vector(after->begin(), after->end() - 1)));
    EXPECT_EQ(after->back(), DifStatistics());
}

TEST(MantelHaenszel, refusesOtherScoresAndLengths)
{
    EXPECT_EQ(mantelHaenszel({{R, {1, 0}}, {F, {2, 0}}}, 2).error().detail,
              "row 2: expected 2 scores of 0, 1 or nothing");
    EXPECT_FALSE(mantelHaenszel({{R, {1}}}, 2));
}

TEST(MantelHaenszel, needsTwoHundredOfEach)
{
    std::vector<GroupedRow> rows(200, {R, {1}});
    rows.insert(rows.end(), 199, {F, {1}});
    EXPECT_FALSE(enough(rows));
    rows.push_back({F, {0}});
    EXPECT_TRUE(enough(rows));
    rows.erase(rows.begin());
    EXPECT_FALSE(enough(rows));
}

TEST(DifClasses, needSizeAndSignificance)
{
    struct Case
    {
        const char *reason;
        double chi2;
        double delta;
        double error;
        DifClass expected;
    };
    const Case cases[] = {
        {"large, sure", 30, -2.4, 0.4, DifClass::C},
        {"large, but not surely over 1", 9, 1.9, 0.6, DifClass::B},
        {"large, but not significant", 3.8, 2.5, 1.4, DifClass::A},
        {"just large enough", 20, 1.5, 0.3, DifClass::C},
        {"just not large", 20, 1.499, 0.2, DifClass::B},
        {"small, however sure", 20, -0.99, 0.2, DifClass::A},
        {"moderate", 5, -1.0, 0.4, DifClass::B},
    };
    for (const auto &one : cases) {
        EXPECT_EQ(classOf(one.chi2, one.delta, one.error), one.expected) << one.reason;
    }
}

} // namespace
} // namespace fagdansk::item_analysis
