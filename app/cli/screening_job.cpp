#include "app/cli/screening_job.h"

#include "app/scenarios/enrolment.h"

#include <utility>

namespace fagdansk::cli {
namespace {
using base::Error;
using base::Result;

class Job
{
public:
    Job(scenarios::Station &station, base::TeacherId teacher, const ScreeningAnswers &given, std::string programVersion)
        : m_station(station), m_teacher(teacher), m_given(given), m_programVersion(std::move(programVersion))
    {}

    Result<ScreeningOutcome> run(const std::vector<TimedAnswer> &walked)
    {
        auto done = start();
        done = done ? answer(walked) : done;
        done = done ? markAll() : done;
        done = done ? decide() : done;
        if (!done) {
            return done.error();
        }
        auto run = scenarios::ScreeningRun::load(m_station, m_screening);
        auto file = scenarios::openDecision(m_station, m_screening);
        if (!run || !file) {
            return run ? file.error() : run.error();
        }
        return ScreeningOutcome{std::move(*run), std::move(m_marks), std::move(*file)};
    }

private:
    Result<base::PersonId> enrol()
    {
        const auto tiles = m_station.people().tiles();
        if (!tiles) {
            return tiles.error();
        }
        auto participant = m_given.participant;
        if (participant.alias.empty()) {
            participant.alias = "Deltager " + std::to_string(tiles->size() + 1);
        }
        if (participant.name.empty()) {
            participant.name = participant.alias;
        }
        auto person = scenarios::enrol(
            m_station, {participant.name, participant.alias, participant.motherTongue, "", "da"}, {}, {});
        return person ? person : Error{person.error().kind, "'participant': " + person.error().detail};
    }

    Result<void> start()
    {
        const auto person = enrol();
        if (!person) {
            return person.error();
        }
        const auto started =
            scenarios::startScreening(m_station, {*person, m_teacher, m_given.trade, m_given.form, m_given.plan});
        m_screening = started ? *started : base::ScreeningId{};
        return started ? Result<void>() : started.error();
    }

    Result<void> answer(const std::vector<TimedAnswer> &walked)
    {
        auto run = scenarios::ScreeningRun::load(m_station, m_screening);
        if (!run) {
            return run.error();
        }
        for (const auto &timed : walked) {
            const auto facts = run->answer(timed.answer, timed.elapsedMs, m_teacher);
            auto recorded = facts ? scenarios::record(m_station, *facts) : Result<void>(facts.error());
            if (!recorded) {
                return recorded;
            }
        }
        const auto end = run->handIn();
        return end ? scenarios::record(m_station, {*end}) : Result<void>(end.error());
    }

    /// A mark that was given is a teacher's who had not seen the suggestion; a suggestion that stands counts for no
    /// agreement, so it is recorded as shown.
    Result<void> markAll()
    {
        const auto tasks = scenarios::marksWaiting(m_station, scenarios::MarkingOrder::ByParticipant);
        if (!tasks) {
            return tasks.error();
        }
        for (const auto &task : *tasks) {
            if (task.screening != m_screening) {
                continue;
            }
            auto suggestion = scenarios::suggest(m_station, task);
            const auto given = m_given.marks.find({task.stepKey});
            const bool isGiven = given != m_given.marks.end();
            const int suggested = static_cast<int>(suggestion.mark);
            const int mark = isGiven ? given->second : suggested;
            const scenarios::AnswerMarked fact{m_screening, task.person, m_teacher, task.stepKey,
                                               mark,        isGiven,     suggested, suggestion.confidence};
            if (auto recorded = scenarios::record(m_station, {fact}); !recorded) {
                return recorded;
            }
            m_marks.push_back({task.stepKey, std::move(suggestion), mark, isGiven});
        }
        return {};
    }

    Result<void> decide()
    {
        auto file = scenarios::openDecision(m_station, m_screening);
        if (!file) {
            return file.error();
        }
        if (m_given.context) {
            file->context = *m_given.context;
            if (auto recorded = scenarios::recordContext(m_station, *file, m_teacher); !recorded) {
                return recorded;
            }
        }
        if (!m_given.decision) {
            return {};
        }
        const auto decided = decideAs(*m_given.decision, *file);
        return decided ? decided : Error{decided.error().kind, "'decision': " + decided.error().detail};
    }

    Result<void> decideAs(const DecisionWish &wish, const scenarios::DecisionFile &file)
    {
        if (const auto *otherwise = std::get_if<OverrideWish>(&wish)) {
            return scenarios::decideOtherwise(m_station, file, m_teacher, otherwise->outcome, otherwise->reason,
                                              m_programVersion);
        }
        return scenarios::confirmProposal(m_station, file, m_teacher, m_programVersion);
    }

    scenarios::Station &m_station;
    base::TeacherId m_teacher;
    const ScreeningAnswers &m_given;
    std::string m_programVersion;
    base::ScreeningId m_screening;
    std::vector<MarkedExplanation> m_marks;
};

} // namespace

Result<ScreeningOutcome> runScreening(scenarios::Station &station, base::TeacherId teacher,
                                      const ScreeningAnswers &given, const std::vector<TimedAnswer> &walked,
                                      const std::string &programVersion)
{
    return Job(station, teacher, given, programVersion).run(walked);
}

} // namespace fagdansk::cli
