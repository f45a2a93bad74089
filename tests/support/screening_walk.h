// Walks through a screening as a participant does: an answer for every kind of step, each recorded before the next.
#pragma once

#include "app/scenarios/enrolment.h"
#include "app/scenarios/screening_run.h"
#include "tests/support/temp_station.h"

#include <functional>
#include <string>
#include <vector>

namespace fagdansk::support {

inline base::PersonId enrolled(scenarios::Station &station, const std::string &alias)
{
    const auto person = scenarios::enrol(station, {"Amina Osman", alias, "so", "kat", "da"}, {}, {});
    EXPECT_TRUE(person.ok()) << person.error().detail;
    return *person;
}

inline scenarios::ScreeningRequest request(base::PersonId person, base::TeacherId teacher,
                                           session::Mode mode = session::Mode::Typed)
{
    return {person, teacher, "svejsning", "A", {mode, mode, mode, 0}};
}

inline base::ScreeningId started(TempStation &station, base::PersonId person, session::Mode mode = session::Mode::Typed)
{
    const auto id = scenarios::startScreening(*station, request(person, station.teacher, mode));
    EXPECT_TRUE(id.ok()) << id.error().detail;
    return *id;
}

/// The person's unfinished screening as recorded.
inline scenarios::ScreeningRun openRun(scenarios::Station &station, base::PersonId person)
{
    auto run = scenarios::ScreeningRun::loadOpen(station, person);
    EXPECT_TRUE(run.ok()) << run.error().detail;
    EXPECT_TRUE(run->has_value());
    return std::move(**run);
}

/// What a willing participant (or, face to face, the teacher) answers to a step.
struct WillingAnswer
{
    std::string explanation = "det er noget man bruger når man svejser";

    session::Answer operator()(const session::Welcome &) const { return session::Seen{}; }
    session::Answer operator()(const session::PartIntro &) const { return session::Seen{}; }
    session::Answer operator()(const session::PracticeItem &practice) const
    {
        return practice.mode == session::Mode::Typed ? session::Answer(session::Explanation{explanation})
                                                     : session::Seen{};
    }
    session::Answer operator()(const session::ReadText &) const { return session::TextRead{61'000}; }
    session::Answer operator()(const session::AskChoice &) const { return session::Choice{0}; }
    session::Answer operator()(const session::AskExplain &ask) const
    {
        if (ask.mode == session::Mode::Typed) {
            return session::Explanation{explanation};
        }
        return session::FaceToFaceTicks{{0}, marking::Mark::Partly};
    }
    session::Answer operator()(const session::AskRecognition &) const { return session::RecognitionChoice{0}; }
    session::Answer operator()(const session::OfferHelp &) const { return session::Help::GoOn; }
    session::Answer operator()(const session::Finished &) const { return session::Stop{}; }
    session::Answer operator()(const session::Stopped &) const { return session::Stop{}; }
};

inline session::Answer willing(const session::Step &step)
{
    return std::visit(WillingAnswer{}, step.state);
}

/// Gives and records one answer, as the screen does.
inline void give(TempStation &station, scenarios::ScreeningRun &run, const session::Answer &answer)
{
    station.clock.advance(5'000);
    const auto key = run.course().current().key.text;
    const auto facts = run.answer(answer, 5'000, station.teacher);
    ASSERT_TRUE(facts.ok()) << key << ": " << facts.error().detail;
    const auto recorded = scenarios::record(*station, *facts);
    ASSERT_TRUE(recorded.ok()) << key << ": " << recorded.error().detail;
}

inline bool atEnd(const scenarios::ScreeningRun &run)
{
    return run.course().finished() || run.course().stopped();
}

inline void handIn(TempStation &station, const scenarios::ScreeningRun &run)
{
    const auto fact = run.handIn();
    ASSERT_TRUE(fact.ok()) << fact.error().detail;
    const auto recorded = scenarios::record(*station, {*fact});
    ASSERT_TRUE(recorded.ok()) << recorded.error().detail;
}

/// Answers all that is left; `answerOf` decides.
inline void answerAll(TempStation &station, scenarios::ScreeningRun &run,
                      const std::function<session::Answer(const session::Step &)> &answerOf = willing)
{
    while (!atEnd(run) && !testing::Test::HasFatalFailure()) {
        give(station, run, answerOf(run.course().current()));
    }
}

/// Starts, answers everything and hands in.
inline base::ScreeningId screened(TempStation &station, base::PersonId person,
                                  session::Mode mode = session::Mode::Typed,
                                  const std::function<session::Answer(const session::Step &)> &answerOf = willing)
{
    const auto id = started(station, person, mode);
    auto run = openRun(*station, person);
    answerAll(station, run, answerOf);
    handIn(station, run);
    return id;
}

} // namespace fagdansk::support
