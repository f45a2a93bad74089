#include "app/scenarios/marking_desk.h"
#include "app/scenarios/screening_run.h"
#include "app/wiring/example_class.h"
#include "tests/support/temp_station.h"

#include <algorithm>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using scenarios::ScreeningState;

class ExampleClass : public testing::Test
{
protected:
    ExampleClass()
    {
        wiring::StationOptions options{
            .database = m_folder / "example.db", .pack = realPack(), .clock = m_clock, .ids = m_ids};
        options.cheapPasswords = true;
        auto opened = wiring::openStation(options);
        EXPECT_TRUE(opened.ok()) << opened.error().detail;
        station = std::move(*opened);
    }
    void fill()
    {
        const auto filled = wiring::fillExampleClass(*station);
        ASSERT_TRUE(filled.ok()) << filled.error().detail;
    }

    std::unique_ptr<scenarios::Station> station;

private:
    TempFolder m_folder;
    FixedClock m_clock;
    SequentialIds m_ids;
};

TEST_F(ExampleClass, isMarkedForEverAndItsTeacherCanLogIn)
{
    fill();
    const auto centre = *station->centre().centre();
    ASSERT_TRUE(centre);
    EXPECT_TRUE(centre->example);
    station->centre().lock();
    EXPECT_TRUE(station->centre().logIn(wiring::exampleTeacher, wiring::examplePassword).ok());
}

TEST_F(ExampleClass, showsEveryStateThatATeacherMeets)
{
    fill();
    const auto rows = station->people().participants();
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->size(), 6U);
    const auto summaries = *station->screenings().summaries({});
    const auto count = [&](ScreeningState state) {
        return std::ranges::count(summaries, state, &scenarios::ScreeningSummary::state);
    };
    EXPECT_EQ(count(ScreeningState::ToMark), 2);
    EXPECT_EQ(count(ScreeningState::Open), 1);
    const auto tasks = scenarios::marksWaiting(*station, scenarios::MarkingOrder::ByQuestion);
    ASSERT_TRUE(tasks.ok());
    EXPECT_GT(tasks->size(), 10U) << "something to mark";
    for (const auto &summary : summaries) {
        if (summary.state == ScreeningState::Open) {
            EXPECT_TRUE(scenarios::ScreeningRun::loadOpen(*station, summary.person)->has_value())
                << "it can be gone on with";
        }
    }
}

TEST_F(ExampleClass, everyTileHasAPictureOfItsOwn)
{
    fill();
    std::vector<std::string> pictures;
    const auto tiles = station->people().tiles();
    for (const auto &tile : *tiles) {
        pictures.push_back(tile.picture);
    }
    std::ranges::sort(pictures);
    EXPECT_EQ(std::ranges::adjacent_find(pictures), pictures.end());
}

TEST_F(ExampleClass, fillsOnceOnly)
{
    fill();
    const auto before = *station->screenings().summaries({});
    fill();
    EXPECT_EQ(station->people().tiles()->size(), 6U);
    EXPECT_EQ(*station->screenings().summaries({}), before);
}

TEST_F(ExampleClass, neverFillsARealCentre)
{
    scenarios::SetUpRequest request;
    request.centreName = "AOF Syd";
    request.teacherName = "Lone";
    request.password = "svejsehjelm";
    ASSERT_TRUE(station->centre().setUp(request).ok());
    fill();
    EXPECT_TRUE(station->people().tiles()->empty());
    EXPECT_FALSE((*station->centre().centre())->example);
}
} // namespace
