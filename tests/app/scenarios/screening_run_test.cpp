#include "app/scenarios/screening_run.h"
#include "tests/support/screening_walk.h"

#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;
using session::Mode;

class Screening : public testing::Test
{
protected:
    Screening() : person(enrolled(*station, "Amina")) {}

    /// Answers willingly until `reached` holds of the step on the screen.
    template <class Reached>
    void answerUntil(scenarios::ScreeningRun &run, Reached reached)
    {
        while (!atEnd(run) && !reached(run.course().current())) {
            ASSERT_NO_FATAL_FAILURE(give(station, run, willing(run.course().current())));
        }
        ASSERT_FALSE(atEnd(run)) << "there is no such step";
    }
    scenarios::ScreeningRecord record(base::ScreeningId id)
    {
        auto found = station->screenings().screening(id);
        EXPECT_TRUE(found.ok()) << found.error().detail;
        return std::move(*found);
    }

    TempStation station;
    base::PersonId person;
};

bool asksExplain(const session::Step &step)
{
    return std::holds_alternative<session::AskExplain>(step.state);
}

TEST_F(Screening, startKeepsFormAndRulesByTheirHash)
{
    const auto id = started(station, person);
    const auto start = record(id).started;
    const auto form = station->log().kept(start.formHash);
    const auto rules = station->log().kept(start.rulesHash);
    ASSERT_TRUE(form.ok() && rules.ok());
    EXPECT_EQ(*form, *station->content().formVersion("svejsning", "A"));
    EXPECT_EQ(*rules, *station->content().rules());
    EXPECT_EQ(start.formId, form->id);
    EXPECT_EQ(start.teacher, station.teacher);
}

TEST_F(Screening, whatCannotBeStartedIsRefusedAndLeavesNothing)
{
    const auto failure = [&](const char *trade, const char *letter, base::PersonId who) {
        const auto id = scenarios::startScreening(*station, {who, station.teacher, trade, letter, {}});
        return id.ok() ? ErrorKind::Internal : id.error().kind;
    };
    EXPECT_EQ(failure("svejsning", "Q", person), ErrorKind::NotFound);
    EXPECT_EQ(failure("bager", "A", person), ErrorKind::NotFound);
    EXPECT_NE(failure("svejsning", "A", station.ids.make<base::PersonId>()), ErrorKind::Internal) << "nobody";
    EXPECT_TRUE(station->screenings().summaries({})->empty());
}

TEST_F(Screening, oneAtATime)
{
    started(station, person);
    const auto second = scenarios::startScreening(*station, request(person, station.teacher));
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().kind, ErrorKind::Refused);
    const auto other = enrolled(*station, "Bo");
    EXPECT_TRUE(scenarios::startScreening(*station, request(other, station.teacher)).ok()) << "others may begin";
    EXPECT_EQ(station->screenings().summaries(person)->size(), 1U);
}

TEST_F(Screening, everyStepIsAnsweredInBothModes)
{
    for (const Mode mode : {Mode::Typed, Mode::FaceToFace}) {
        const auto id = started(station, person, mode);
        auto run = openRun(*station, person);
        std::set<std::size_t> kinds;
        std::set<std::string> keys;
        while (!atEnd(run)) {
            const auto step = run.course().current();
            kinds.insert(step.state.index());
            EXPECT_TRUE(keys.insert(step.key.text).second) << step.key.text << " was asked twice";
            ASSERT_NO_FATAL_FAILURE(give(station, run, willing(step)));
        }
        EXPECT_EQ(kinds.size(), 6U) << "welcome, practice, introductions, texts, choices, explanations";
        EXPECT_EQ(run.course().progress().fraction, 1.0);
        const auto kept = record(id);
        EXPECT_EQ(kept.answers.size(), keys.size());
        EXPECT_EQ(kept.readingMs.size(), 2U) << "one reading time for each text";
        EXPECT_EQ(kept.marks.empty(), mode == Mode::Typed) << "a tick is the teacher's mark";
        handIn(station, run);
    }
}

TEST_F(Screening, threeUnknownThenChoosingInstead)
{
    started(station, person);
    auto run = openRun(*station, person);
    answerUntil(run,
                [](const session::Step &step) { return asksExplain(step) && step.key.text.starts_with("terms/"); });
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(asksExplain(run.course().current())) << "question " << i;
        ASSERT_NO_FATAL_FAILURE(give(station, run, session::Skipped{}));
    }
    const auto offered = run.course().current();
    const auto *offer = std::get_if<session::OfferHelp>(&offered.state);
    ASSERT_NE(offer, nullptr);
    EXPECT_TRUE(offer->canChoose);
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::Help::ChooseInstead));
    const auto step = run.course().current();
    ASSERT_TRUE(std::holds_alternative<session::AskRecognition>(step.state)) << step.key.text;
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::RecognitionChoice{0}));
    const auto before = run.course().current().key;
    station.reopen();
    EXPECT_EQ(openRun(*station, person).course().current().key, before) << "the choice to choose is remembered";
}

TEST_F(Screening, cannotExplainIsFollowedByRecognition)
{
    started(station, person);
    auto run = openRun(*station, person);
    answerUntil(run,
                [](const session::Step &step) { return asksExplain(step) && step.key.text.starts_with("terms/"); });
    const auto key = run.course().current().key.text;
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::CannotExplain{}));
    const auto next = run.course().current();
    EXPECT_TRUE(std::holds_alternative<session::AskRecognition>(next.state));
    EXPECT_EQ(next.key.text, key + "/recognition");
}

TEST_F(Screening, aStopIsHandedInAsAStop)
{
    const auto id = started(station, person);
    auto run = openRun(*station, person);
    answerUntil(run, asksExplain);
    EXPECT_EQ(run.handIn().error().kind, ErrorKind::Refused) << "there are questions left";
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::Stop{}));
    EXPECT_TRUE(run.course().stopped());
    station.reopen();
    run = openRun(*station, person);
    EXPECT_TRUE(run.course().stopped()) << "a stop outlives a crash and can still be taken back";
    handIn(station, run);
    const auto summary = station->screenings().summaries(person)->front();
    EXPECT_EQ(summary.screening, id);
    EXPECT_TRUE(summary.stopped);
    EXPECT_NE(summary.state, scenarios::ScreeningState::Open);
}

TEST_F(Screening, aStopCanBeTakenBackBeforeItIsHandedIn)
{
    started(station, person);
    auto run = openRun(*station, person);
    answerUntil(run, asksExplain);
    const auto key = run.course().current().key;
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::Stop{}));
    ASSERT_TRUE(run.goTo(key).ok());
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::Explanation{"alligevel"}));
    EXPECT_FALSE(run.course().stopped());
    answerAll(station, run);
    EXPECT_TRUE(run.course().finished());
}

TEST_F(Screening, afterHandingInNothingIsAnsweredAndNothingIsReadWithoutKeys)
{
    const auto id = screened(station, person);
    EXPECT_FALSE(scenarios::ScreeningRun::loadOpen(*station, person)->has_value());
    const auto late = scenarios::record(
        *station, {scenarios::AnswerGiven{id, person, "welcome", R"({"step":"welcome"})", 1, false, false}});
    EXPECT_EQ(late.error().kind, ErrorKind::Refused);
    station->centre().lock();
    EXPECT_EQ(station->screenings().screening(id).error().kind, ErrorKind::Locked);
    EXPECT_EQ(scenarios::ScreeningRun::load(*station, id).error().kind, ErrorKind::Locked);
    station.logIn();
    EXPECT_TRUE(scenarios::ScreeningRun::load(*station, id).ok());
    EXPECT_EQ(scenarios::ScreeningRun::load(*station, station.ids.make<base::ScreeningId>()).error().kind,
              ErrorKind::NotFound);
}

TEST_F(Screening, aCprNumberInAnAnswerIsKeptAndFlagged)
{
    const auto id = started(station, person);
    auto run = openRun(*station, person);
    answerUntil(run, asksExplain);
    const auto key = run.course().current().key.text;
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::Explanation{"jeg hedder Bo, 010190-1234"}));
    answerAll(station, run);
    handIn(station, run);
    int flagged = 0;
    for (const auto &answer : record(id).answers) {
        flagged += answer.looksLikeCpr ? 1 : 0;
        EXPECT_EQ(answer.looksLikeCpr, answer.stepKey == key);
        if (answer.looksLikeCpr) {
            EXPECT_NE(answer.answerJson.find("010190-1234"), std::string::npos) << "kept as it was written";
        }
    }
    EXPECT_EQ(flagged, 1);
}

TEST_F(Screening, aTickThatIsCorrectedToWordsWaitsForANewMark)
{
    const auto id = started(station, person, Mode::FaceToFace);
    auto run = openRun(*station, person);
    answerUntil(run, asksExplain);
    const auto key = run.course().current().key;
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::FaceToFaceTicks{{}, marking::Mark::Explained}));
    EXPECT_EQ(record(id).marks.size(), 1U);
    ASSERT_TRUE(run.goTo(key).ok());
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::Explanation{"noget helt andet"}));
    EXPECT_TRUE(record(id).marks.empty()) << "the mark was for what was said before";
    EXPECT_EQ(record(id).summary.unmarked, 1);
}

TEST_F(Screening, aClockThatRunsBackwardsNeverMakesTimeNegative)
{
    const auto id = started(station, person);
    auto run = openRun(*station, person);
    while (!atEnd(run)) {
        station.clock.advance(-60'000);
        const auto facts = run.answer(willing(run.course().current()), -60'000, station.teacher);
        ASSERT_TRUE(facts.ok());
        ASSERT_TRUE(scenarios::record(*station, *facts).ok());
    }
    handIn(station, run);
    const auto kept = record(id);
    for (const auto &answer : kept.answers) {
        EXPECT_GE(answer.elapsedMs, 0) << answer.stepKey;
    }
    for (const auto &[key, ms] : kept.readingMs) {
        EXPECT_GE(ms, 0) << key;
    }
    EXPECT_EQ(kept.answers.size(), run.course().answers().size());
    EXPECT_EQ(kept.answers.front().stepKey, "welcome") << "the order of recording counts, whatever the clock said";
}
} // namespace
