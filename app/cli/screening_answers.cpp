#include "app/cli/screening_answers.h"

#include "app/cli/json_members.h"
#include "screening/recommendation/recommendation_json.h"
#include "screening/session/answer_json.h"

#include <utility>

namespace fagdansk::cli {
namespace {
using nlohmann::json;

const json &objectAt(const JsonMembers &members, const std::string &key)
{
    const auto &value = members.at(key);
    return value.is_object() ? value : throw JsonFault(members.pathOf(key), "must be an object");
}

GivenParticipant participantFrom(const json &value)
{
    const JsonMembers members(value, "participant", {"name", "alias", "motherTongue"});
    GivenParticipant participant;
    participant.name = members.text("name", "");
    participant.alias = members.text("alias", "");
    participant.motherTongue = members.text("motherTongue", participant.motherTongue);
    return participant;
}

session::Mode modeFrom(const std::string &path, const json &value)
{
    if (value == "typed") {
        return session::Mode::Typed;
    }
    return value == "faceToFace" ? session::Mode::FaceToFace
                                 : throw JsonFault(path, "must be \"typed\" or \"faceToFace\"");
}

/// One mode for the whole screening, or one a part.
session::Plan planFrom(const json &value)
{
    session::Plan plan;
    if (value.is_object()) {
        const JsonMembers members(value, "mode", {"everyday", "terms", "technical"});
        plan.everyday = modeFrom(members.pathOf("everyday"), members.at("everyday"));
        plan.terms = modeFrom(members.pathOf("terms"), members.at("terms"));
        plan.technical = modeFrom(members.pathOf("technical"), members.at("technical"));
    } else {
        plan.everyday = plan.terms = plan.technical = modeFrom("mode", value);
    }
    return plan;
}

std::int64_t elapsedFrom(const std::string &path, const json &value)
{
    const bool fits = value.is_number_integer() && value >= 0 && value <= std::int64_t{1} << 52;
    return fits ? value.get<std::int64_t>() : throw JsonFault(path, "elapsedMs must be a whole number from 0");
}

TimedAnswer answerFrom(const std::string &step, json value)
{
    const std::string path = "answers " + step;
    if (!value.is_object() || value.contains("step")) {
        throw JsonFault(path, "must be an object with a kind");
    }
    TimedAnswer timed;
    if (const auto elapsed = value.find("elapsedMs"); elapsed != value.end()) {
        timed.elapsedMs = elapsedFrom(path, *elapsed);
        value.erase(elapsed);
    }
    value["step"] = step;
    auto given = session::givenAnswerFromJson(value);
    if (!given) {
        throw JsonFault(path, plainMessage(std::runtime_error(given.error().detail)));
    }
    const auto known = session::toJson(*given);
    for (const auto &[key, ignored] : value.items()) {
        if (!known.contains(key)) {
            throw JsonFault(path, "unknown key '" + key + "' for this kind of answer");
        }
    }
    if (const auto *read = std::get_if<session::TextRead>(&given->answer); read && timed.elapsedMs == 0) {
        timed.elapsedMs = read->durationMs;
    }
    timed.answer = std::move(given->answer);
    return timed;
}

int markFrom(const std::string &step, const json &value)
{
    const bool fits = value.is_number_integer() && value >= 0 && value <= 2;
    return fits ? value.get<int>() : throw JsonFault("marks " + step, "a mark is 0, 1 or 2");
}

/// What is not given stays unknown. One key after the other, so that a fault can name it.
recommendation::TeacherContext contextFrom(const json &value)
{
    const JsonMembers members(value, "context",
                              {"oral", "written", "vlv2", "vlv2Date", "vlv2Result", "schoolingYears", "latin"});
    json whole = toJson(recommendation::TeacherContext{});
    recommendation::TeacherContext context;
    for (const auto &[key, member] : value.items()) {
        whole[key] = member;
        auto read = recommendation::teacherContextFromJson(whole);
        if (!read) {
            throw JsonFault(members.pathOf(key), read.error().detail);
        }
        context = std::move(*read);
    }
    return context;
}

DecisionWish decisionFrom(const json &value)
{
    const JsonMembers members(value, "decision", {"kind", "outcome", "reason"});
    const auto kind = members.text("kind");
    if (kind == "override") {
        return OverrideWish{members.text("outcome"), members.text("reason")};
    }
    if (kind != "confirm") {
        throw JsonFault(members.pathOf("kind"), "must be \"confirm\" or \"override\"");
    }
    const JsonMembers alone(value, "decision", {"kind"}); // a reason would be lost
    return ConfirmWish{};
}

ScreeningAnswers answersFrom(const json &root)
{
    const JsonMembers members(
        root, "", {"trade", "form", "teacher", "participant", "mode", "answers", "marks", "context", "decision"});
    ScreeningAnswers read;
    read.trade = members.text("trade");
    read.form = members.text("form", read.form);
    read.teacher = members.text("teacher", read.teacher);
    if (const auto *participant = members.find("participant")) {
        read.participant = participantFrom(*participant);
    }
    if (const auto *mode = members.find("mode")) {
        read.plan = planFrom(*mode);
    }
    for (const auto &[step, answer] : objectAt(members, "answers").items()) {
        read.answers.emplace(session::StepKey{step}, answerFrom(step, answer));
    }
    if (members.find("marks")) {
        for (const auto &[step, mark] : objectAt(members, "marks").items()) {
            read.marks.emplace(session::StepKey{step}, markFrom(step, mark));
        }
    }
    if (const auto *context = members.find("context")) {
        read.context = contextFrom(*context);
    }
    if (const auto *decision = members.find("decision")) {
        read.decision = decisionFrom(*decision);
    }
    return read;
}

} // namespace

base::Result<ScreeningAnswers> readScreeningAnswers(std::string_view bytes)
{
    try {
        return answersFrom(parseStrictly(bytes));
    } catch (const JsonFault &fault) {
        return base::Error{base::ErrorKind::InvalidInput, fault.what()};
    }
}

} // namespace fagdansk::cli
