// A screening answered behind the window's back, so that a test begins where it is about something.
#pragma once

#include "app/scenarios/screening_run.h"
#include "tests/app/gui/stage.h"
#include "tests/support/screening_walk.h"

#include <functional>

namespace fagdansk::guitest {

inline bool untilAnExplanation(const session::Step &step)
{
    return std::holds_alternative<session::AskExplain>(step.state);
}

inline bool untilTheEnd(const session::Step &)
{
    return false;
}

/// A willing participant's answers until `stop` holds; at the end it is handed in. The window is closed.
inline void answer(Stage &stage, base::PersonId person, const std::function<bool(const session::Step &)> &stop)
{
    stage.before([&](scenarios::Station &station) {
        auto run = support::openRun(station, person);
        while (!support::atEnd(run) && !stop(run.course().current())) {
            stage.clock.pass(5'000);
            const auto facts = run.answer(support::willing(run.course().current()), 5'000, stage.teacher);
            ASSERT_TRUE(facts.ok()) << facts.error().detail;
            ASSERT_TRUE(scenarios::record(station, *facts).ok());
        }
        if (support::atEnd(run)) {
            ASSERT_TRUE(scenarios::record(station, {*run.handIn()}).ok());
        }
    });
}

} // namespace fagdansk::guitest
