#include "app/scenarios/decision_desk.h"
#include "app/scenarios/screening_setup.h"
#include "tests/support/screening_walk.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;
using scenarios::ScreeningSetup;

ScreeningSetup welding()
{
    return {"Svejsning, grundlæggende", "47123", "Lokale 4, Aabenraa", "Jobcenter Syd", true, 25};
}

class Setup : public testing::Test
{
protected:
    Setup() : person(enrolled(*station, "Amina")) {}
    base::Result<base::ScreeningId> start(const ScreeningSetup &setup)
    {
        auto asked = request(person, station.teacher);
        asked.setup = setup;
        return scenarios::startScreening(*station, asked);
    }
    static bool isAtText(const scenarios::ScreeningRun &run)
    {
        const auto step = run.course().current().key.text;
        return step.starts_with("everyday/") && step != "everyday/intro";
    }
    /// The whole screening, every text heard before it is answered.
    void answerHearing(scenarios::ScreeningRun &run)
    {
        while (!atEnd(run)) {
            const auto facts = run.answer(willing(run.course().current()), 5'000, station.teacher, isAtText(run));
            ASSERT_TRUE(facts.ok()) << facts.error().detail;
            ASSERT_TRUE(scenarios::record(*station, *facts).ok());
        }
        handIn(station, run);
    }
    scenarios::DecisionFile held(const ScreeningSetup &setup)
    {
        const auto id = start(setup);
        EXPECT_TRUE(id.ok()) << id.error().detail;
        auto run = openRun(*station, person);
        answerHearing(run);
        auto file = scenarios::openDecision(*station, *id);
        EXPECT_TRUE(file.ok()) << file.error().detail;
        return std::move(*file);
    }

    TempStation station;
    base::PersonId person;
};

TEST_F(Setup, standsInTheDecisionAsItWasWritten)
{
    auto written = welding();
    written.place = "  Lokale 4, Aabenraa\n";
    const auto file = held(written);
    EXPECT_EQ(file.setup, welding()) << "without the spaces round it";
    EXPECT_GT(file.readAloud, 0);
}

TEST_F(Setup, readingAloudCountsOnlyWhereItIsAllowed)
{
    auto without = welding();
    without.readAloud = false;
    EXPECT_EQ(held(without).readAloud, 0);
}

TEST_F(Setup, aTextIsHeardOnceHoweverOftenItsStepIsAnswered)
{
    const auto once = held(welding());
    ASSERT_TRUE(start(welding()).ok());
    auto run = openRun(*station, person);
    while (!run.course().current().key.text.starts_with("everyday/text")) {
        give(station, run, willing(run.course().current()));
    }
    const auto text = run.course().current().key;
    const auto facts = run.answer(session::TextRead{1'000}, 1'000, station.teacher, true);
    ASSERT_TRUE(facts.ok() && scenarios::record(*station, *facts).ok());
    ASSERT_TRUE(run.goTo(text).ok());
    answerHearing(run);
    const auto id = run.started().screening;
    EXPECT_EQ(scenarios::openDecision(*station, id)->readAloud, once.readAloud);
}

TEST_F(Setup, theTeachersOwnLastPlaceAndCourseAreProposed)
{
    EXPECT_EQ(*scenarios::proposedSetup(*station, station.teacher), ScreeningSetup());
    ASSERT_TRUE(start(welding()).ok());
    const auto proposed = scenarios::proposedSetup(*station, station.teacher);
    ASSERT_TRUE(proposed.ok());
    EXPECT_EQ(*proposed, (ScreeningSetup{"Svejsning, grundlæggende", "47123", "Lokale 4, Aabenraa", "", false, 0}))
        << "aids and whoever referred somebody are about one person";
    const base::TeacherId other{station->ids().next()};
    EXPECT_EQ(*scenarios::proposedSetup(*station, other), ScreeningSetup());
}

TEST_F(Setup, anErasedPersonsPlaceIsNotProposed)
{
    ASSERT_TRUE(start(welding()).ok());
    ASSERT_TRUE(scenarios::record(*station, {scenarios::PersonErased{person, station.teacher}}).ok());
    EXPECT_EQ(*scenarios::proposedSetup(*station, station.teacher), ScreeningSetup());
}

TEST_F(Setup, refusesACprNumberInEveryText)
{
    for (const auto text : {&ScreeningSetup::courseTitle, &ScreeningSetup::courseNumber, &ScreeningSetup::place,
                            &ScreeningSetup::referredBy}) {
        ScreeningSetup setup;
        setup.*text = "010190-1234";
        const auto refused = start(setup);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().kind, ErrorKind::CprNumber);
    }
}

TEST_F(Setup, extraTimeIsAShareThatMakesSense)
{
    EXPECT_EQ(scenarios::tidied({"", "", "", "", false, -5}).extraTimePercent, 0);
    EXPECT_EQ(scenarios::tidied({"", "", "", "", false, 5000}).extraTimePercent, 100);
}

TEST_F(Setup, withoutKeysTheAidsAreKnownAndTheTextsAreNot)
{
    ASSERT_TRUE(start(welding()).ok());
    station.reopen();
    const auto run = openRun(*station, person);
    EXPECT_TRUE(run.started().setup.readAloud) << "the participant's screen needs it";
    EXPECT_EQ(run.started().setup.place, "");
    station.logIn();
    EXPECT_EQ(openRun(*station, person).started().setup, welding());
}
} // namespace
