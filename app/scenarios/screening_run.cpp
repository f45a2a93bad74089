#include "app/scenarios/screening_run.h"

#include "app/scenarios/cpr.h"
#include "app/scenarios/screening_setup.h"
#include "screening/items/items_json.h"
#include "screening/session/answer_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace fagdansk::scenarios {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

bool hasOpen(const std::vector<ScreeningSummary> &summaries)
{
    return std::ranges::any_of(summaries, [](const ScreeningSummary &s) { return s.state == ScreeningState::Open; });
}

Result<std::vector<session::GivenAnswer>> givenAnswers(const ScreeningRecord &record)
{
    std::vector<session::GivenAnswer> given;
    for (const auto &stored : record.answers) {
        if (stored.answerJson.empty()) {
            return Error{ErrorKind::Locked, "the answers of this screening are sealed; a teacher must log in"};
        }
        auto answer = session::givenAnswerFromJson(nlohmann::json::parse(stored.answerJson, nullptr, false));
        if (!answer) {
            return answer.error();
        }
        given.push_back(std::move(*answer));
    }
    return given;
}

/// A scored explanation in the participant's own words waits for a teacher's mark.
bool needsMark(const session::Step &step, const session::Answer &answer)
{
    return std::holds_alternative<session::AskExplain>(step.state) &&
           std::holds_alternative<session::Explanation>(answer);
}

/// InvalidInput for text that is not UTF-8.
Result<std::string> jsonOf(const session::GivenAnswer &given)
{
    try {
        return session::toJson(given).dump();
    } catch (const nlohmann::json::exception &) {
        return Error{ErrorKind::InvalidInput, "the answer to '" + given.step.text + "' is not valid UTF-8"};
    }
}

bool holdsCpr(const session::Answer &answer)
{
    const auto *explanation = std::get_if<session::Explanation>(&answer);
    return explanation && looksLikeCpr(explanation->text);
}
} // namespace

Result<base::ScreeningId> startScreening(Station &station, ScreeningRequest request)
{
    const auto before = station.screenings().summaries(request.person);
    if (!before) {
        return before.error();
    }
    if (hasOpen(*before)) {
        return Error{ErrorKind::Refused, "this participant has an unfinished screening; finish or stop it first"};
    }
    const auto form = station.content().formVersion(request.trade, request.formLetter);
    const auto rules = station.content().rules();
    if (!form || !rules) {
        return form ? rules.error() : form.error();
    }
    for (const auto *version : {&*form, &*rules}) {
        if (const auto kept = station.log().keep(*version); !kept) {
            return kept.error();
        }
    }
    request.plan.seed = station.random().next();
    const base::ScreeningId id{station.ids().next()};
    const ScreeningStarted started{id,
                                   request.person,
                                   request.teacher,
                                   request.trade,
                                   form->id,
                                   request.formLetter,
                                   form->hash,
                                   rules->hash,
                                   session::toJson(request.plan).dump(),
                                   tidied(std::move(request.setup))};
    if (const auto recorded = record(station, {started}); !recorded) {
        return recorded.error();
    }
    return id;
}

Result<void> record(Station &station, const std::vector<Fact> &facts)
{
    return station.log().append(facts);
}

ScreeningRun::ScreeningRun(ScreeningStarted started, session::Course course, Draft draft)
    : m_started(std::move(started)), m_course(std::move(course)), m_draft(std::move(draft))
{}

Result<ScreeningRun> ScreeningRun::fromRecord(Station &station, const ScreeningRecord &record)
{
    const auto version = station.log().kept(record.started.formHash);
    if (!version) {
        return version.error();
    }
    auto form = items::formFromJson(version->body);
    const auto plan = session::planFromJson(nlohmann::json::parse(record.started.planJson, nullptr, false));
    const auto given = givenAnswers(record);
    if (!form || !plan || !given) {
        return !form ? form.error() : !plan ? plan.error() : given.error();
    }
    auto course = session::Course::resume(std::move(*form), *plan, *given);
    if (!course) {
        return course.error();
    }
    if (record.draft.answers != static_cast<int>(given->size())) {
        return ScreeningRun(record.started, std::move(*course), {}); // an answer has made the draft out of date
    }
    if (!record.draft.currentStep.empty()) {
        // The place is a convenience: where it is no longer reachable, the first open question is right.
        (void)course->goTo(session::StepKey{record.draft.currentStep}).ok();
    }
    return ScreeningRun(record.started, std::move(*course), record.draft);
}

Result<ScreeningRun> ScreeningRun::load(Station &station, base::ScreeningId id)
{
    const auto record = station.screenings().screening(id);
    if (!record) {
        return record.error();
    }
    return fromRecord(station, *record);
}

Result<std::optional<ScreeningRun>> ScreeningRun::loadOpen(Station &station, base::PersonId person)
{
    const auto summaries = station.screenings().summaries(person);
    if (!summaries) {
        return summaries.error();
    }
    const auto open = std::ranges::find(*summaries, ScreeningState::Open, &ScreeningSummary::state);
    if (open == summaries->end()) {
        return std::optional<ScreeningRun>();
    }
    auto run = load(station, open->screening);
    if (!run) {
        return run.error();
    }
    return std::optional<ScreeningRun>(std::move(*run));
}

Result<std::vector<Fact>> ScreeningRun::answer(const session::Answer &answer, std::int64_t elapsedMs,
                                               base::TeacherId teacher, bool heard)
{
    elapsedMs = std::max<std::int64_t>(0, elapsedMs); // clocks run backwards
    const auto step = m_course.current();
    const auto json = jsonOf({step.key, answer});
    if (!json) {
        return json.error();
    }
    if (const auto taken = m_course.answer(step.key, answer); !taken) {
        return taken.error();
    }
    std::vector<Fact> facts{AnswerGiven{m_started.screening, m_started.person, step.key.text, *json, elapsedMs,
                                        holdsCpr(answer), needsMark(step, answer), heard && m_started.setup.readAloud}};
    if (std::holds_alternative<session::TextRead>(answer)) {
        facts.emplace_back(TextRead{m_started.screening, m_started.person, step.key.text, elapsedMs});
    }
    if (const auto *ticks = std::get_if<session::FaceToFaceTicks>(&answer)) {
        AnswerMarked marked{m_started.screening, m_started.person, teacher, step.key.text,
                            static_cast<int>(ticks->mark)};
        marked.blind = true;
        facts.emplace_back(std::move(marked));
    }
    m_draft = {};
    return facts;
}

Result<Fact> ScreeningRun::handIn() const
{
    if (!m_course.finished() && !m_course.stopped()) {
        return Error{ErrorKind::Refused, "there are questions left; answer them or stop first"};
    }
    return Fact{ScreeningFinished{m_started.screening, m_started.person, m_course.stopped()}};
}

Draft ScreeningRun::draftOf(std::string text, std::string ticksJson) const
{
    return Draft{m_started.screening, m_course.current().key.text, std::move(text), std::move(ticksJson),
                 static_cast<int>(m_course.answers().size())};
}

} // namespace fagdansk::scenarios
