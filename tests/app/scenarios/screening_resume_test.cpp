// A screening closed anywhere comes back as it was: the question, every answer, what was being written.
#include "tests/support/screening_walk.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using session::Mode;

/// Everything a person sees of a run; pointers into the form left out.
struct Sight
{
    session::StepKey key;
    std::size_t kind = 0;
    std::vector<int> order;
    std::optional<session::Answer> given;
    std::vector<session::GivenAnswer> answers;
    session::Progress progress;
    std::string draftStep;
    std::string draftText;
    std::string draftTicks;
    friend bool operator==(const Sight &, const Sight &) = default;
};

Sight sightOf(const scenarios::ScreeningRun &run)
{
    const auto step = run.course().current();
    Sight sight{step.key, step.state.index(), {}, step.given, run.course().answers(), run.course().progress(), {}, {},
                {}};
    std::visit(
        [&](const auto &state) {
            if constexpr (requires { state.order; }) {
                sight.order = state.order;
            }
        },
        step.state);
    sight.draftStep = run.draft().currentStep;
    sight.draftText = run.draft().text;
    sight.draftTicks = run.draft().ticksJson;
    return sight;
}

class Resume : public testing::TestWithParam<Mode>
{
protected:
    Resume() : person(enrolled(*station, "Amina")) {}
    scenarios::ScreeningRun reopened()
    {
        station.reopen();
        return openRun(*station, person);
    }
    void save(const scenarios::ScreeningRun &run, const std::string &text, const std::string &ticks = {})
    {
        const auto saved = station->log().saveDraft(run.draftOf(text, ticks));
        ASSERT_TRUE(saved.ok()) << saved.error().detail;
    }

    TempStation station;
    base::PersonId person;
};

TEST_P(Resume, afterEveryAnswerItStandsAsBefore)
{
    started(station, person, GetParam());
    auto run = openRun(*station, person);
    int steps = 0;
    while (!atEnd(run)) {
        // Every answer was being written for a while: the draft of the step before must not call anybody back.
        ASSERT_NO_FATAL_FAILURE(save(run, "halvt skrevet", "[0]"));
        ASSERT_NO_FATAL_FAILURE(give(station, run, willing(run.course().current())));
        const auto before = sightOf(run);
        run = reopened();
        ASSERT_EQ(sightOf(run), before) << "after " << before.answers.size() << " answers, at " << before.key.text
                                        << ", resumed at " << run.course().current().key.text;
        ++steps;
    }
    EXPECT_GT(steps, 25) << "welcome, four introductions or practices, two texts and all their questions";
    EXPECT_TRUE(run.course().finished());
    handIn(station, run);
}

TEST_P(Resume, draftAndPlaceComeBack)
{
    started(station, person, GetParam());
    auto run = openRun(*station, person);
    while (!atEnd(run)) {
        ASSERT_NO_FATAL_FAILURE(save(run, "det er en ting — æøå", "[1,2]"));
        run = reopened();
        const auto key = run.course().current().key.text;
        EXPECT_EQ(run.draft().currentStep, key);
        EXPECT_EQ(run.draft().text, "det er en ting — æøå") << key;
        EXPECT_EQ(run.draft().ticksJson, "[1,2]") << key;
        ASSERT_NO_FATAL_FAILURE(give(station, run, willing(run.course().current())));
    }
}

TEST_P(Resume, goingBackIsRememberedAndACorrectionCounts)
{
    const auto id = started(station, person, GetParam());
    auto run = openRun(*station, person);
    std::vector<session::StepKey> asked;
    while (!atEnd(run)) {
        asked.push_back(run.course().current().key);
        ASSERT_NO_FATAL_FAILURE(give(station, run, willing(run.course().current())));
    }
    for (const auto &key : asked) {
        ASSERT_TRUE(run.goTo(key).ok()) << key.text;
        ASSERT_NO_FATAL_FAILURE(save(run, {}));
        run = reopened();
        EXPECT_EQ(run.course().current().key, key) << "where the person went back to";
        ASSERT_TRUE(run.course().current().given) << key.text;
        ASSERT_NO_FATAL_FAILURE(give(station, run, willing(run.course().current())));
        EXPECT_TRUE(run.course().finished()) << key.text << ": a correction leads back to the end";
    }
    EXPECT_EQ(station->screenings().screening(id)->answers.size(), 2 * asked.size()) << "a correction is a new row";
}

TEST_P(Resume, whileAStepWasShownAgainItIsNotAnsweredTwice)
{
    started(station, person, GetParam());
    auto run = openRun(*station, person);
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::Seen{}));
    ASSERT_TRUE(run.goTo(session::StepKey{"welcome"}).ok());
    ASSERT_NO_FATAL_FAILURE(save(run, {}));
    ASSERT_NO_FATAL_FAILURE(give(station, run, session::Seen{}));
    const auto before = sightOf(run);
    EXPECT_EQ(sightOf(reopened()), before);
}

INSTANTIATE_TEST_SUITE_P(Modes, Resume, testing::Values(Mode::Typed, Mode::FaceToFace),
                         [](const auto &mode) { return mode.param == Mode::Typed ? "typed" : "faceToFace"; });
} // namespace
