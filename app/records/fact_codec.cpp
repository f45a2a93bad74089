#include "app/records/fact_codec.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Uuid;
using nlohmann::json;
using namespace scenarios;

namespace {
json text(const base::TeacherId &teacher)
{
    return teacher.uuid.text();
}

base::TeacherId teacher(const json &body)
{
    const auto parsed = Uuid::parse(body.at("teacher").get<std::string>());
    return parsed ? base::TeacherId{*parsed} : base::TeacherId{};
}

std::optional<double> numberIfAny(const json &body, const char *name)
{
    const auto found = body.find(name);
    return found == body.end() ? std::optional<double>() : found->get<double>();
}

std::optional<std::string> sealedIfAny(const std::string &text)
{
    return text.empty() ? std::optional<std::string>() : text;
}

std::optional<std::string> sealedTexts(const ScreeningSetup &setup)
{
    const json texts{{"course", setup.courseTitle},
                     {"number", setup.courseNumber},
                     {"place", setup.place},
                     {"referredBy", setup.referredBy}};
    const bool any =
        std::ranges::any_of(texts, [](const json &text) { return !text.get_ref<const std::string &>().empty(); });
    return any ? std::optional(texts.dump()) : std::nullopt;
}

struct Encoder
{
    EncodedFact operator()(const ParticipantDescribed &fact) const
    {
        const json plain{{"fullName", fact.fullName},
                         {"alias", fact.alias},
                         {"motherTongue", fact.motherTongue},
                         {"picture", fact.picture}};
        return {FactKind::ParticipantDescribed, {}, json{{"language", fact.language}}.dump(), plain.dump()};
    }
    EncodedFact operator()(const LanguageChosen &fact) const
    {
        return {FactKind::LanguageChosen, {}, json{{"language", fact.language}}.dump(), {}};
    }
    EncodedFact operator()(const ScreeningStarted &fact) const
    {
        json body{{"teacher", text(fact.teacher)}, {"trade", fact.trade},       {"formId", fact.formId},
                  {"letter", fact.formLetter},     {"formHash", fact.formHash}, {"rulesHash", fact.rulesHash},
                  {"plan", fact.planJson}};
        if (fact.setup.readAloud) {
            body["aloud"] = true;
        }
        if (fact.setup.extraTimePercent != 0) {
            body["extraTime"] = fact.setup.extraTimePercent;
        }
        return {FactKind::ScreeningStarted, fact.screening.uuid, body.dump(), sealedTexts(fact.setup)};
    }
    EncodedFact operator()(const AnswerGiven &fact) const
    {
        json body{{"step", fact.stepKey}, {"ms", fact.elapsedMs}};
        if (fact.looksLikeCpr) {
            body["cpr"] = true;
        }
        if (fact.needsMark) {
            body["mark"] = true;
        }
        if (fact.readAloud) {
            body["aloud"] = true;
        }
        return {FactKind::AnswerGiven, fact.screening.uuid, body.dump(), fact.answerJson};
    }
    EncodedFact operator()(const TextRead &fact) const
    {
        return {
            FactKind::TextRead, fact.screening.uuid, json{{"step", fact.stepKey}, {"ms", fact.elapsedMs}}.dump(), {}};
    }
    EncodedFact operator()(const ScreeningFinished &fact) const
    {
        return {FactKind::ScreeningFinished, fact.screening.uuid, json{{"stopped", fact.stopped}}.dump(), {}};
    }
    EncodedFact operator()(const AnswerMarked &fact) const
    {
        json body{{"teacher", text(fact.teacher)}, {"step", fact.stepKey},          {"blind", fact.blind},
                  {"suggested", fact.suggested},   {"confidence", fact.confidence}, {"mark", nullptr}};
        if (fact.mark) {
            body["mark"] = *fact.mark;
        }
        return {FactKind::AnswerMarked, fact.screening.uuid, body.dump(), {}};
    }
    EncodedFact operator()(const ContextRecorded &fact) const
    {
        return {FactKind::ContextRecorded, fact.screening.uuid, json{{"teacher", text(fact.teacher)}}.dump(),
                fact.contextJson};
    }
    EncodedFact operator()(const DecisionMade &fact) const
    {
        const json body{{"teacher", text(fact.teacher)}, {"outcome", fact.outcome}, {"overridden", fact.overridden}};
        return {FactKind::DecisionMade, fact.screening.uuid, body.dump(), fact.decisionJson};
    }
    EncodedFact operator()(const PracticeStarted &fact) const
    {
        return {FactKind::PracticeStarted,
                fact.practice.uuid,
                json{{"trade", fact.trade}, {"minutes", fact.minutes}}.dump(),
                {}};
    }
    EncodedFact operator()(const ReviewDone &fact) const
    {
        json body{{"card", fact.card}, {"grade", fact.grade}, {"ms", fact.durationMs}, {"exercise", fact.exercise}};
        if (fact.fuzz) {
            body["fuzz"] = *fact.fuzz;
        }
        if (fact.desiredRetention) {
            body["retention"] = *fact.desiredRetention;
        }
        return {FactKind::ReviewDone, fact.practice.uuid, body.dump(), sealedIfAny(fact.typed)};
    }
    EncodedFact operator()(const PracticeFinished &fact) const
    {
        return {FactKind::PracticeFinished,
                fact.practice.uuid,
                json{{"reviews", fact.reviews}, {"ms", fact.activeMs}}.dump(),
                {}};
    }
    EncodedFact operator()(const MemoryFitted &fact) const
    {
        const json body{{"model", fact.model},
                        {"reviews", fact.reviews},
                        {"lossBefore", fact.logLossBefore},
                        {"lossAfter", fact.logLossAfter},
                        {"ofCentre", fact.ofCentre}};
        return {FactKind::MemoryFitted, {}, body.dump(), {}};
    }
    EncodedFact operator()(const ConversationNoted &fact) const
    {
        const json body{{"teacher", text(fact.teacher)}, {"topic", fact.topic}};
        return {FactKind::ConversationNoted, {}, body.dump(), json(fact.answers).dump()};
    }
    EncodedFact operator()(const SecondMarkGiven &fact) const
    {
        json body{{"teacher", text(fact.teacher)}, {"step", fact.stepKey}, {"mark", nullptr}};
        if (fact.mark) {
            body["mark"] = *fact.mark;
        }
        return {FactKind::SecondMarkGiven, fact.screening.uuid, body.dump(), {}};
    }
    EncodedFact operator()(const MarkSettled &fact) const
    {
        const json body{{"teacher", text(fact.teacher)}, {"step", fact.stepKey}, {"mark", fact.mark}};
        return {FactKind::MarkSettled, fact.screening.uuid, body.dump(), {}};
    }
    EncodedFact operator()(const DocumentDisclosed &fact) const
    {
        const json body{{"teacher", text(fact.teacher)},
                        {"document", fact.document},
                        {"information", fact.information},
                        {"agreed", fact.agreed}};
        return {FactKind::DocumentDisclosed, fact.screening.uuid, body.dump(), sealedIfAny(fact.recipient)};
    }
    EncodedFact operator()(const PreCheckDone &fact) const
    {
        json body{{"teacher", text(fact.teacher)},
                  {"trade", fact.trade},
                  {"advised", fact.advised},
                  {"answers", json::array()}};
        for (const auto &answer : fact.answers) {
            body["answers"].push_back({{"term", answer.term}, {"option", answer.option}});
        }
        return {FactKind::PreCheckDone, {}, body.dump(), {}};
    }
    EncodedFact operator()(const PersonErased &fact) const
    {
        return {FactKind::PersonErased, {}, json{{"teacher", text(fact.teacher)}}.dump(), {}};
    }
};

ParticipantDescribed described(base::PersonId person, const json &body, const std::optional<std::string> &plain)
{
    ParticipantDescribed fact;
    fact.person = person;
    fact.language = body.at("language");
    if (plain) {
        const auto sealed = json::parse(*plain);
        fact.fullName = sealed.at("fullName");
        fact.alias = sealed.at("alias");
        fact.motherTongue = sealed.at("motherTongue");
        fact.picture = sealed.at("picture");
    }
    return fact;
}

std::optional<int> markIfAny(const json &body)
{
    return body.at("mark").is_null() ? std::optional<int>() : body.at("mark").get<int>();
}

ConversationNoted noted(base::PersonId person, const json &body, const std::optional<std::string> &plain)
{
    ConversationNoted fact{person, teacher(body), body.at("topic"), {}};
    if (plain) {
        fact.answers = json::parse(*plain).get<std::map<std::string, std::string>>();
    }
    return fact;
}

ScreeningSetup setup(const json &body, const std::optional<std::string> &plain)
{
    ScreeningSetup setup;
    setup.readAloud = body.value("aloud", false);
    setup.extraTimePercent = body.value("extraTime", 0);
    if (plain) {
        const auto texts = json::parse(*plain);
        setup.courseTitle = texts.at("course");
        setup.courseNumber = texts.at("number");
        setup.place = texts.at("place");
        setup.referredBy = texts.at("referredBy");
    }
    return setup;
}

PreCheckDone preChecked(base::PersonId person, const json &body)
{
    PreCheckDone fact{person, teacher(body), body.at("trade"), {}, body.at("advised")};
    for (const auto &answer : body.at("answers")) {
        fact.answers.push_back({answer.at("term"), answer.at("option")});
    }
    return fact;
}

AnswerMarked marked(base::ScreeningId screening, base::PersonId person, const json &body)
{
    const auto mark = markIfAny(body);
    return {screening, person,           teacher(body),        body.at("step"),
            mark,      body.at("blind"), body.at("suggested"), body.at("confidence")};
}

Fact decoded(const FactRow &row, base::PersonId person, const std::optional<std::string> &plain)
{
    const auto body = json::parse(row.body);
    const base::ScreeningId screening{row.subject};
    const base::PracticeId practice{row.subject};
    switch (row.kind) {
    case FactKind::ParticipantDescribed:
        return described(person, body, plain);
    case FactKind::LanguageChosen:
        return LanguageChosen{person, body.at("language")};
    case FactKind::ScreeningStarted:
        return ScreeningStarted{screening,           person,
                                teacher(body),       body.at("trade"),
                                body.at("formId"),   body.at("letter"),
                                body.at("formHash"), body.at("rulesHash"),
                                body.at("plan"),     setup(body, plain)};
    case FactKind::AnswerGiven:
        return AnswerGiven{screening,
                           person,
                           body.at("step"),
                           plain.value_or(""),
                           body.at("ms"),
                           body.value("cpr", false),
                           body.value("mark", false),
                           body.value("aloud", false)};
    case FactKind::TextRead:
        return TextRead{screening, person, body.at("step"), body.at("ms")};
    case FactKind::ScreeningFinished:
        return ScreeningFinished{screening, person, body.at("stopped")};
    case FactKind::AnswerMarked:
        return marked(screening, person, body);
    case FactKind::ContextRecorded:
        return ContextRecorded{screening, person, teacher(body), plain.value_or("")};
    case FactKind::DecisionMade:
        return DecisionMade{screening,         person, teacher(body), body.at("outcome"), body.at("overridden"),
                            plain.value_or("")};
    case FactKind::PracticeStarted:
        return PracticeStarted{practice, person, body.at("trade"), body.at("minutes")};
    case FactKind::ReviewDone:
        return ReviewDone{person,
                          practice,
                          body.at("card"),
                          body.at("grade"),
                          base::LocalDay{row.localDay},
                          body.at("ms"),
                          body.at("exercise"),
                          plain.value_or(""),
                          numberIfAny(body, "fuzz"),
                          numberIfAny(body, "retention")};
    case FactKind::PracticeFinished:
        return PracticeFinished{practice, person, body.at("reviews"), body.at("ms")};
    case FactKind::PersonErased:
        return PersonErased{person, teacher(body)};
    case FactKind::MemoryFitted:
        return MemoryFitted{person,
                            body.at("model"),
                            body.at("reviews"),
                            body.at("lossBefore"),
                            body.at("lossAfter"),
                            body.at("ofCentre")};
    case FactKind::ConversationNoted:
        return noted(person, body, plain);
    case FactKind::SecondMarkGiven:
        return SecondMarkGiven{screening, person, teacher(body), body.at("step"), markIfAny(body)};
    case FactKind::MarkSettled:
        return MarkSettled{screening, person, teacher(body), body.at("step"), body.at("mark")};
    case FactKind::DocumentDisclosed:
        return DocumentDisclosed{person,
                                 teacher(body),
                                 screening,
                                 body.at("document"),
                                 body.at("information").get<std::vector<std::string>>(),
                                 body.at("agreed"),
                                 plain.value_or("")};
    case FactKind::PreCheckDone:
        return preChecked(person, body);
    }
    throw json::other_error::create(599, "unknown kind of fact", nullptr);
}
} // namespace

base::PersonId personOf(const Fact &fact)
{
    return std::visit([](const auto &each) { return each.person; }, fact);
}

Result<EncodedFact> encode(const Fact &fact)
{
    try {
        return std::visit(Encoder{}, fact);
    } catch (const json::exception &) {
        return Error{ErrorKind::InvalidInput, "a text to be recorded is not valid UTF-8"};
    }
}

FactRow readRow(const Query &row)
{
    return {row.integer(0), row.integer(2), row.integer(3), static_cast<FactKind>(row.small(4)),
            row.integer(6), row.uuid(7),    row.integer(8), row.small(9),
            row.bytes(10),  row.bytes(11)};
}

Result<Fact> decode(const FactRow &row, base::PersonId person, const std::optional<std::string> &plain)
{
    try {
        return decoded(row, person, plain);
    } catch (const json::exception &failure) {
        return Error{ErrorKind::Corrupt, "fact " + std::to_string(row.seq) + " of station " +
                                             std::to_string(row.origin) + " cannot be read: " + failure.what()};
    }
}

} // namespace fagdansk::records
