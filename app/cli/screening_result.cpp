#include "app/cli/screening_result.h"

#include "app/cli/evidence_text.h"
#include "screening/ability/profile_json.h"
#include "screening/recommendation/recommendation_json.h"
#include "screening/session/answer_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fagdansk::cli {
namespace {
using Json = nlohmann::ordered_json;

Json evidenceJson(const marking::Suggestion &suggestion, const std::string &answer)
{
    auto list = Json::array();
    for (const auto &evidence : suggestion.evidence) {
        list.push_back({{"kind", evidenceName(evidence.kind)},
                        {"says", evidence.says},
                        {"text", answer.substr(evidence.begin, evidence.length)}});
    }
    return list;
}

Json itemJson(const session::ItemAnswers &answers)
{
    const auto &word = answers.item->word;
    return {{"step", answers.key.text},
            {"word", word.empty() ? Json(nullptr) : Json(word)},
            {"prompt", answers.item->prompt}};
}

Json explanationJson(const session::ItemAnswers &answers, const std::string &text, const MarkedExplanation &marked)
{
    auto json = itemJson(answers);
    json["answer"] = text;
    json["mark"] = marked.mark;
    json["source"] = marked.isGiven ? "given" : "suggested";
    json["suggested"] = static_cast<int>(marked.suggestion.mark);
    json["confidence"] = marked.suggestion.confidence;
    json["sure"] = marked.suggestion.sure;
    json["evidence"] = evidenceJson(marked.suggestion, text);
    return json;
}

/// Spoken: there is no text, so nothing is suggested; the points that were ticked are the evidence.
Json ticksJson(const session::ItemAnswers &answers, const session::FaceToFaceTicks &ticks)
{
    auto json = itemJson(answers);
    json["answer"] = nullptr;
    json["mark"] = static_cast<int>(ticks.mark);
    json["source"] = "given";
    json["suggested"] = nullptr;
    json["confidence"] = nullptr;
    json["sure"] = nullptr;
    json["evidence"] = Json::array();
    for (const int point : ticks.points) {
        const auto &says = answers.item->rubric.points.at(static_cast<std::size_t>(point)).says;
        json["evidence"].push_back({{"kind", "found"}, {"says", says}, {"text", ""}});
    }
    return json;
}

Json marksJson(const ScreeningOutcome &outcome)
{
    auto list = Json::array();
    for (const auto &answers : outcome.run.course().items()) {
        if (!answers.answer) {
            continue;
        }
        const auto marked = std::ranges::find(outcome.marks, answers.key.text, &MarkedExplanation::stepKey);
        if (const auto *text = std::get_if<session::Explanation>(&*answers.answer);
            text && marked != outcome.marks.end()) {
            list.push_back(explanationJson(answers, text->text, *marked));
        } else if (const auto *ticks = std::get_if<session::FaceToFaceTicks>(&*answers.answer)) {
            list.push_back(ticksJson(answers, *ticks));
        }
    }
    return list;
}

Json recommendationJson(const recommendation::Recommendation &proposal)
{
    const auto kept = Json(toJson(proposal));
    Json json{{"outcome", kept.at("outcomeId")}};
    for (const auto *key : {"suggests", "title", "ruleId", "ruleSetVersion", "basis", "reasons", "notes", "missing",
                            "nearCuts", "provisional"}) {
        json[key] = kept.at(key);
    }
    return json;
}

Json decisionJson(const scenarios::DecisionFile &file)
{
    if (!file.decided) {
        return nullptr;
    }
    const auto &decision = file.decided->decision;
    const auto *outcome = file.rules.outcome(decision.outcomeId());
    return {{"kind", toJson(decision).at("kind")},
            {"outcome", decision.outcomeId()},
            {"title", outcome ? Json(outcome->title) : Json::object()},
            {"suggestedOutcome", decision.suggestedOutcomeId()},
            {"reason", decision.reason()},
            {"teacher", file.decided->teacherName},
            {"ruleSetVersion", decision.ruleSetVersion()}};
}

Json versionsJson(const ScreeningOutcome &outcome, const scenarios::PackInfo &pack, const std::string &programVersion)
{
    const auto &form = outcome.run.course().form();
    const auto &started = outcome.run.started();
    return {{"program", programVersion},
            {"pack", {{"name", pack.pack}, {"version", pack.version}, {"hash", pack.hash}}},
            {"rules", {{"version", outcome.file.rules.version}, {"hash", started.rulesHash}}},
            {"form", {{"id", form.id.text()}, {"version", form.version}, {"hash", started.formHash}}}};
}

Json modeJson(const session::Plan &plan)
{
    const auto kept = session::toJson(plan);
    return {{"everyday", kept.at("everyday")}, {"terms", kept.at("terms")}, {"technical", kept.at("technical")}};
}

} // namespace

Json resultJson(const ScreeningOutcome &outcome, const scenarios::PackInfo &pack, const std::string &programVersion)
{
    const auto proposal = outcome.file.recommendation();
    const auto profile = ability::toJson(outcome.file.profile);
    return {{"trade", outcome.run.started().trade},
            {"form", outcome.run.started().formLetter},
            {"mode", modeJson(outcome.run.course().plan())},
            {"participant", outcome.file.participantName},
            {"stopped", outcome.run.course().stopped()},
            {"profile",
             {{"everyday", profile.at("everyday")},
              {"terms", profile.at("terms")},
              {"technical", profile.at("technical")}}},
            {"marks", marksJson(outcome)},
            {"recommendation", recommendationJson(proposal)},
            {"context", toJson(outcome.file.context)},
            {"decision", decisionJson(outcome.file)},
            {"versions", versionsJson(outcome, pack, programVersion)},
            {"disclaimer", proposal.disclaimer}};
}

} // namespace fagdansk::cli
