// Results as a table: a row for every finished screening and for practice beside it; names only if asked for.
#include "app/scenarios/marking_desk.h"
#include "app/scenarios/results.h"
#include "tests/support/screening_walk.h"

#include <algorithm>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;
using scenarios::ResultField;
using scenarios::ResultsRequest;
using scenarios::Table;

class Results : public testing::Test
{
protected:
    Table exported(const ResultsRequest &request = {})
    {
        auto table = scenarios::exportResults(*station, request);
        EXPECT_TRUE(table.ok()) << table.error().detail;
        return *table;
    }
    static std::string cell(const Table &table, std::size_t row, const std::string &column)
    {
        const auto found = std::ranges::find(table.header, column);
        EXPECT_NE(found, table.header.end()) << column;
        return table.rows.at(row).cells.at(static_cast<std::size_t>(found - table.header.begin()));
    }
    void markAll(int mark)
    {
        const auto tasks = scenarios::marksWaiting(*station, scenarios::MarkingOrder::ByQuestion);
        ASSERT_TRUE(tasks.ok());
        for (const auto &task : *tasks) {
            ASSERT_TRUE(scenarios::mark(*station, task, mark, {}, station.teacher).ok());
        }
    }
    void practised(base::PersonId person, const std::string &trade, std::int64_t activeMs)
    {
        const base::PracticeId practice{station->ids().next()};
        ASSERT_TRUE(station->log()
                        .append({scenarios::PracticeStarted{practice, person, trade, 15},
                                 scenarios::PracticeFinished{practice, person, 0, activeMs}})
                        .ok());
    }

    TempStation station;
};

TEST_F(Results, aScreeningIsARowWithItsMarksAndScores)
{
    screened(station, enrolled(*station, "Amina"));
    markAll(2);
    const auto table = exported();
    ASSERT_EQ(table.rows.size(), 1U);
    for (const auto &row : table.rows) {
        EXPECT_EQ(row.cells.size(), table.header.size());
    }
    EXPECT_EQ(cell(table, 0, "Kaldenavn"), "Amina");
    EXPECT_EQ(cell(table, 0, "Fag"), "Svejsning");
    EXPECT_EQ(cell(table, 0, "Form"), "A");
    EXPECT_EQ(cell(table, 0, "Screenet").size(), 10U) << "a date as 2026-11-27";
    EXPECT_EQ(cell(table, 0, "Fagord, point"), cell(table, 0, "Fagord, højst")) << "everything was explained";
    EXPECT_EQ(cell(table, 0, "Fagord, procent"), "100");
    EXPECT_FALSE(cell(table, 0, "Fagord, usikkerhed").empty());
    EXPECT_FALSE(cell(table, 0, "Anbefaling").empty());
    EXPECT_EQ(cell(table, 0, "Lærerens beslutning"), "") << "nobody has decided";
}

TEST_F(Results, anOpenScreeningIsNoResult)
{
    ASSERT_TRUE(
        scenarios::startScreening(*station, request(enrolled(*station, "Amina"), station.teacher, session::Mode::Typed))
            .ok());
    const auto table = exported();
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(cell(table, 0, "Form"), "");
}

TEST_F(Results, practiceStandsBesideTheScreeningOfItsTradeOrInARowOfItsOwn)
{
    const auto person = enrolled(*station, "Amina");
    screened(station, person);
    practised(person, "svejsning", 90'000);
    practised(person, "truck", 60'000);
    const auto table = exported();
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(cell(table, 0, "Fag"), "Svejsning");
    EXPECT_EQ(cell(table, 0, "Minutters øvelse"), "2") << "begun minutes count";
    EXPECT_EQ(cell(table, 1, "Fag"), "Truck og lager");
    EXPECT_EQ(cell(table, 1, "Minutters øvelse"), "1");
    EXPECT_EQ(cell(table, 1, "Screenet"), "");
}

TEST_F(Results, namesLeaveOnlyIfTheTeacherSaysSo)
{
    enrolled(*station, "Amina");
    const auto without = exported();
    EXPECT_EQ(std::ranges::find(without.header, "Navn"), without.header.end());
    for (const auto &value : without.rows.front().cells) {
        EXPECT_EQ(value.find("Osman"), std::string::npos);
    }
    ResultsRequest request;
    request.withNames = true;
    EXPECT_NE(cell(exported(request), 0, "Navn").find("Osman"), std::string::npos);
}

TEST_F(Results, onlyWhoAndWhatWasAskedFor)
{
    enrolled(*station, "Bogdan");
    const auto amina = enrolled(*station, "Amina");
    EXPECT_EQ(exported().rows.size(), 2U);
    EXPECT_EQ(cell(exported(), 0, "Kaldenavn"), "Amina") << "by alias";
    const auto table = exported({{amina}, {ResultField::Minutes, ResultField::Trade}, false});
    EXPECT_EQ(table.header, (std::vector<std::string>{"Kaldenavn", "Fag", "Minutters øvelse"}));
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(cell(table, 0, "Kaldenavn"), "Amina");
}

TEST_F(Results, withoutATeacherNothingLeaves)
{
    enrolled(*station, "Amina");
    station->centre().lock();
    const auto refused = scenarios::exportResults(*station, {});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Locked);
}
} // namespace
