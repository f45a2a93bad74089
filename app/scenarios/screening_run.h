// Use case: one screening, from its start to its end, resumable at any question.
#pragma once

#include "app/scenarios/station.h"
#include "screening/session/course.h"

namespace fagdansk::scenarios {

struct ScreeningRequest
{
    base::PersonId person;
    base::TeacherId teacher;
    std::string trade;
    std::string formLetter;
    session::Plan plan; ///< the seed is drawn here
    ScreeningSetup setup = {};
};

/// Keeps the form and the rules exactly as they are today, and records the start.
/// Refused while this person has an unfinished screening.
base::Result<base::ScreeningId> startScreening(Station &station, ScreeningRequest request);

/// A screening under way as a value: answers give facts, the facts are recorded, then the value moves on. If recording
/// fails the old value still stands with the answer on the screen.
class ScreeningRun
{
public:
    /// The screening as recorded. NotFound, or Locked for a finished one without keys.
    static base::Result<ScreeningRun> load(Station &station, base::ScreeningId id);
    /// The person's unfinished screening, if there is one.
    static base::Result<std::optional<ScreeningRun>> loadOpen(Station &station, base::PersonId person);

    const session::Course &course() const { return m_course; }
    const ScreeningStarted &started() const { return m_started; }
    const Draft &draft() const { return m_draft; }
    /// Moves to a step already reached; nothing is recorded but the place.
    base::Result<void> goTo(const session::StepKey &step) { return m_course.goTo(step); }

    /// Gives the answer to the current step and returns what must be recorded for it. `teacher` is who ticked, face to
    /// face; `heard` says that the text was read aloud before it, and counts only where that is allowed.
    base::Result<std::vector<Fact>> answer(const session::Answer &answer, std::int64_t elapsedMs,
                                           base::TeacherId teacher, bool heard = false);
    /// The fact that ends it, after the last answer or a stop: until then every answer can be changed. Refused before.
    base::Result<Fact> handIn() const;
    /// What is being written, to be saved at every pause.
    Draft draftOf(std::string text, std::string ticksJson) const;

private:
    ScreeningRun(ScreeningStarted started, session::Course course, Draft draft);
    static base::Result<ScreeningRun> fromRecord(Station &station, const ScreeningRecord &record);

    ScreeningStarted m_started;
    session::Course m_course;
    Draft m_draft;
};

/// Records the facts of one answer; ok only once they are on the disk.
base::Result<void> record(Station &station, const std::vector<Fact> &facts);

} // namespace fagdansk::scenarios
