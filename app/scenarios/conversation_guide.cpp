#include "app/scenarios/conversation_guide.h"

#include "app/scenarios/screening_run.h"
#include "app/scenarios/teacher_names.h"
#include "screening/recommendation/recommendation_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

namespace fagdansk::scenarios {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;
using recommendation::TeacherContext;
using Topics = std::map<std::string, TopicAnswers>;

const GuideTopic *topicOf(std::string_view id)
{
    const auto found = std::ranges::find(conversationGuide(), id, &GuideTopic::id);
    return found == conversationGuide().end() ? nullptr : &*found;
}

bool isOption(const GuideField &field, std::string_view said)
{
    const auto has = [&](std::string_view part) {
        return std::ranges::find(field.options, part) != field.options.end();
    };
    if (field.kind == GuideField::Kind::Choices) {
        for (auto comma = said.find(','); comma != std::string_view::npos; comma = said.find(',')) {
            if (!has(said.substr(0, comma))) {
                return false;
            }
            said.remove_prefix(comma + 1);
        }
    }
    return has(said);
}

std::optional<int> years(std::string_view said)
{
    int number = 0;
    const auto read = std::from_chars(said.data(), said.data() + said.size(), number);
    const bool isWhole = read.ec == std::errc() && read.ptr == said.data() + said.size();
    return isWhole && number >= 0 && number <= recommendation::maxSchoolingYears ? std::optional(number) : std::nullopt;
}

Result<void> checkField(const GuideTopic &topic, const std::string &id, const std::string &said)
{
    const auto field = std::ranges::find(topic.fields, std::string_view(id), &GuideField::id);
    if (field == topic.fields.end()) {
        return Error{ErrorKind::InvalidInput, "the topic " + std::string(topic.id) + " has no field '" + id + "'"};
    }
    const bool isFit =
        said.empty() || (field->kind == GuideField::Kind::Number ? years(said).has_value()
                                                                 : field->options.empty() || isOption(*field, said));
    return isFit ? Result<void>() : Error{ErrorKind::InvalidInput, "'" + said + "' is no answer to '" + id + "'"};
}

Result<void> check(const Topics &topics)
{
    for (const auto &[id, answers] : topics) {
        const auto *topic = topicOf(id);
        if (topic == nullptr) {
            return Error{ErrorKind::InvalidInput, "the guide has no topic '" + id + "'"};
        }
        for (const auto &[field, said] : answers) {
            if (auto checked = checkField(*topic, field, said); !checked) {
                return checked;
            }
        }
    }
    return {};
}

std::string said(const Topics &topics, const std::string &topic, const std::string &field)
{
    const auto answers = topics.find(topic);
    if (answers == topics.end()) {
        return {};
    }
    const auto found = answers->second.find(field);
    return found == answers->second.end() ? std::string() : found->second;
}

template <class Enum, std::size_t N>
std::string nameIf(const std::array<const char *, N> &names, const std::optional<Enum> &value)
{
    return value ? nameOf(names, *value) : std::string();
}

/// The newest screening of a person that no teacher has decided on; none if there is no such.
std::optional<base::ScreeningId> undecided(Station &station, base::PersonId person)
{
    const auto summaries = station.screenings().summaries(person);
    if (!summaries || summaries->empty() || summaries->front().state == ScreeningState::Decided) {
        return std::nullopt;
    }
    return summaries->front().screening;
}

/// The fact that brings the undecided screening's context in step, if it has one of its own.
std::optional<ContextRecorded> contextInStep(Station &station, base::PersonId person, base::TeacherId teacher,
                                             const Topics &topics)
{
    const auto screening = undecided(station, person);
    const auto record = screening ? station.screenings().screening(*screening)
                                  : Result<ScreeningRecord>(Error{ErrorKind::NotFound, {}});
    if (!record || record->contextJson.empty()) {
        return std::nullopt; // the decision page begins with the conversation anyway
    }
    const auto before =
        recommendation::teacherContextFromJson(nlohmann::json::parse(record->contextJson, nullptr, false));
    if (!before) {
        return std::nullopt;
    }
    const auto after = contextFrom(topics, *before);
    return after == *before ? std::nullopt
                            : std::optional(ContextRecorded{*screening, person, teacher, toJson(after).dump()});
}

} // namespace

Result<Conversation> openConversation(Station &station, base::PersonId person)
{
    const auto notes = station.people().conversation(person, true);
    if (!notes) {
        return notes.error();
    }
    Conversation conversation;
    const auto names = teacherNames(station);
    for (const auto &note : *notes) {
        if (note.latest) {
            conversation.topics[note.topic] = note.answers;
        }
    }
    std::set<std::tuple<std::string, base::TeacherId, std::int32_t>> shown;
    for (auto note = notes->rbegin(); note != notes->rend(); ++note) {
        const bool isLastOfDay = shown.insert({note->topic, note->teacher, note->day.value}).second;
        if (isLastOfDay && !note->latest && note->answers != conversation.topics[note->topic]) {
            const auto name = names.find(note->teacher);
            conversation.earlier.push_back(
                {note->topic, note->answers, name == names.end() ? std::string() : name->second, note->at, note->day});
        }
    }
    return conversation;
}

Result<void> noteTopics(Station &station, base::PersonId person, base::TeacherId teacher, const Topics &topics)
{
    if (auto checked = check(topics); !checked) {
        return checked;
    }
    std::vector<Fact> facts;
    for (const auto &[topic, answers] : topics) {
        facts.emplace_back(ConversationNoted{person, teacher, topic, answers});
    }
    if (auto context = contextInStep(station, person, teacher, topics)) {
        facts.emplace_back(std::move(*context));
    }
    return record(station, facts);
}

TeacherContext contextFrom(const Topics &topics, TeacherContext context)
{
    using namespace recommendation;
    const auto has = [&](const char *topic) { return topics.contains(topic); };
    if (has("danish")) {
        context.oral = fromName<Level>(levelNames, said(topics, "danish", "oral"));
        context.written = fromName<Level>(levelNames, said(topics, "danish", "written"));
    }
    if (has("vlv2")) {
        context.vlv2 =
            fromName<Vlv2Outcome>(vlv2Names, said(topics, "vlv2", "vlv2-outcome")).value_or(Vlv2Outcome::NotTaken);
        context.vlv2Date = said(topics, "vlv2", "vlv2-date");
        context.vlv2Result = said(topics, "vlv2", "vlv2-result");
    }
    if (has("schooling")) {
        context.schoolingYears = years(said(topics, "schooling", "years"));
        context.latin =
            fromName<LatinScript>(latinNames, said(topics, "schooling", "latin")).value_or(LatinScript::Unknown);
    }
    return context;
}

Topics notesFrom(const TeacherContext &context, const Topics &topics)
{
    using namespace recommendation;
    if (contextFrom(topics, {}) == context) {
        return {};
    }
    Topics noted;
    const auto change = [&](const char *topic, const TopicAnswers &answers) {
        auto after = topics.contains(topic) ? topics.at(topic) : TopicAnswers();
        for (const auto &[field, what] : answers) {
            if (what != said(topics, topic, field)) {
                after[field] = what;
                noted[topic] = after;
            }
        }
    };
    change("danish", {{"oral", nameIf(levelNames, context.oral)}, {"written", nameIf(levelNames, context.written)}});
    const bool isTaken = context.vlv2 != Vlv2Outcome::NotTaken || !said(topics, "vlv2", "vlv2-outcome").empty();
    change("vlv2", {{"vlv2-outcome", isTaken ? nameOf(vlv2Names, context.vlv2) : ""},
                    {"vlv2-date", context.vlv2Date},
                    {"vlv2-result", context.vlv2Result}});
    const bool isKnown = context.latin != LatinScript::Unknown;
    change("schooling", {{"years", context.schoolingYears ? std::to_string(*context.schoolingYears) : ""},
                         {"latin", isKnown ? nameOf(latinNames, context.latin) : ""}});
    return noted;
}

} // namespace fagdansk::scenarios
