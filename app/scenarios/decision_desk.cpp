#include "app/scenarios/decision_desk.h"

#include "app/scenarios/conversation_guide.h"
#include "app/scenarios/screening_run.h"
#include "app/scenarios/teacher_names.h"
#include "screening/ability/profile_json.h"
#include "screening/recommendation/recommendation_json.h"
#include "screening/recommendation/rule_set_loader.h"
#include "screening/session/evidence.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace fagdansk::scenarios {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

Result<recommendation::RuleSet> rulesFrom(const ContentVersion &version)
{
    auto loaded = recommendation::loadRuleSet(version.body); // JSON is YAML
    if (!loaded.rules) {
        const std::string why = loaded.faults.empty() ? "unreadable" : loaded.faults.front().message;
        return Error{ErrorKind::BrokenPack, "rules " + version.id + ": " + why};
    }
    return std::move(*loaded.rules);
}

session::Marks marksOf(const ScreeningRecord &record)
{
    session::Marks marks;
    for (const auto &mark : record.marks) {
        marks[session::StepKey{mark.stepKey}] = static_cast<marking::Mark>(mark.counts());
    }
    return marks;
}

bool isRecognised(const session::ItemAnswers &answers)
{
    const auto *choice = answers.recognition ? std::get_if<session::RecognitionChoice>(&*answers.recognition) : nullptr;
    return choice && choice->option == 0;
}

/// Points of a term: its mark, or nothing where it was not explained.
int pointsOf(const session::ItemAnswers &answers, const session::Marks &marks)
{
    if (const auto mark = marks.find(answers.key); mark != marks.end()) {
        return static_cast<int>(mark->second);
    }
    const auto *ticks = answers.answer ? std::get_if<session::FaceToFaceTicks>(&*answers.answer) : nullptr;
    return ticks ? static_cast<int>(ticks->mark) : 0;
}

void listWords(const session::Course &course, const session::Marks &marks, DecisionFile &file)
{
    constexpr std::size_t wordsToStartWith = 10;
    std::vector<std::pair<int, std::string>> weak;
    for (const auto &answers : course.items()) {
        if (answers.item->word.empty() || (!answers.answer && !answers.recognition)) {
            continue;
        }
        if (isRecognised(answers)) {
            file.recognised.push_back(answers.item->word);
        }
        if (const int points = pointsOf(answers, marks); points < 2) {
            weak.emplace_back(points, answers.item->word);
        }
    }
    std::ranges::stable_sort(weak, {}, &std::pair<int, std::string>::first);
    for (std::size_t i = 0; i < std::min(weak.size(), wordsToStartWith); ++i) {
        file.startWords.push_back(weak[i].second);
    }
}

/// Steps at which the aid was used, each once however often it was answered.
int heardSteps(const ScreeningRecord &record)
{
    std::set<std::string> steps;
    for (const auto &answer : record.answers) {
        if (answer.readAloud) {
            steps.insert(answer.stepKey);
        }
    }
    return static_cast<int>(steps.size());
}

/// The latest that was said of each topic, by topic.
Result<std::map<std::string, TopicAnswers>> conversationOf(Station &station, base::PersonId person)
{
    auto notes = station.people().conversation(person, false);
    if (!notes) {
        return notes.error();
    }
    std::map<std::string, TopicAnswers> topics;
    for (auto &note : *notes) {
        topics[note.topic] = std::move(note.answers);
    }
    return topics;
}

Result<void> readContext(Station &station, const ScreeningRecord &record, DecisionFile &file)
{
    if (record.contextJson.empty()) {
        const auto topics = conversationOf(station, record.summary.person);
        if (topics) {
            file.context = contextFrom(*topics, {});
        }
        return topics ? Result<void>() : topics.error();
    }
    const auto json = nlohmann::json::parse(record.contextJson, nullptr, false);
    auto context = recommendation::teacherContextFromJson(json);
    if (!context) {
        return context.error();
    }
    file.context = std::move(*context);
    return {};
}

/// What the answers of a screening say on the common scale.
struct Placed
{
    std::optional<ability::Placement> whole;
    std::optional<ability::Placement> unpractised; ///< texts, and the terms that are kept out of practice
};

std::vector<ability::ItemEvidence> evidenceItems(const session::Course &course, const session::Marks &marks, bool all)
{
    const auto evidence = session::evidenceOf(course, marks);
    std::vector<ability::ItemEvidence> items = evidence.everyday.items;
    items.insert(items.end(), evidence.technical.items.begin(), evidence.technical.items.end());
    for (std::size_t i = 0; i < evidence.terms.items.size(); ++i) {
        if (all || course.form().terms.at(i).reserved) {
            items.push_back(evidence.terms.items[i]);
        }
    }
    return items;
}

Placed placed(const session::Course &course, const session::Marks &marks)
{
    return {ability::placementOf(evidenceItems(course, marks, true)),
            ability::placementOf(evidenceItems(course, marks, false))};
}

/// The person's other finished screenings of the trade that came before this one.
Result<void> readEarlier(Station &station, const Placed &now, DecisionFile &file)
{
    const auto summaries = station.screenings().summaries(file.summary.person);
    if (!summaries) {
        return summaries.error();
    }
    for (const auto &summary : *summaries) {
        if (summary.state == ScreeningState::Open || summary.unmarked > 0 || summary.trade != file.summary.trade ||
            summary.startedAt >= file.summary.startedAt || summary.screening == file.summary.screening) {
            continue;
        }
        const auto record = station.screenings().screening(summary.screening);
        const auto run = ScreeningRun::load(station, summary.screening);
        if (!record || !run) {
            return record ? run.error() : record.error();
        }
        const auto then = placed(run->course(), marksOf(*record));
        EarlierScreening earlier{summary.formLetter, summary.finishedAt, then.whole, std::nullopt};
        if (then.unpractised && now.unpractised && file.summary.unmarked == 0) {
            earlier.change = ability::changeBetween(*then.unpractised, *now.unpractised);
        }
        file.earlier.push_back(std::move(earlier));
    }
    return {};
}

Result<void> readDecision(Station &station, const ScreeningRecord &record, DecisionFile &file)
{
    if (record.decisionJson.empty()) {
        return {};
    }
    const auto json = nlohmann::json::parse(record.decisionJson, nullptr, false);
    if (!json.is_object() || !json.contains("decision")) {
        return Error{ErrorKind::Corrupt, "the decision of this screening cannot be read"};
    }
    auto decision = recommendation::decisionFromJson(json.at("decision"));
    if (!decision) {
        return decision.error();
    }
    const auto teacher = decision->teacher();
    file.decided = DecidedBefore{std::move(*decision), teacherNames(station)[teacher],
                                 base::UtcMs{json.value("atMs", std::int64_t{0})}};
    return {};
}

Result<void> recordDecision(Station &station, const DecisionFile &file, const recommendation::Decision &decision,
                            const std::string &programVersion)
{
    const nlohmann::json kept{{"decision", toJson(decision)},
                              {"recommendation", toJson(file.recommendation())},
                              {"profile", ability::toJson(file.profile)},
                              {"context", toJson(file.context)},
                              {"pack", file.packVersion},
                              {"program", programVersion},
                              {"atMs", station.clock().now().value}};
    return record(station,
                  {DecisionMade{file.summary.screening, file.summary.person, decision.teacher(), decision.outcomeId(),
                                decision.kind() == recommendation::Decision::Kind::Overridden, kept.dump()}});
}
} // namespace

Result<DecisionFile> openDecision(Station &station, base::ScreeningId screening)
{
    const auto record = station.screenings().screening(screening);
    if (!record) {
        return record.error();
    }
    const auto run = ScreeningRun::load(station, screening);
    const auto version = station.log().kept(record->started.rulesHash);
    const auto person = station.people().participant(record->summary.person);
    if (!run || !version || !person) {
        return !run ? run.error() : !version ? version.error() : person.error();
    }
    auto rules = rulesFrom(*version);
    const auto marks = marksOf(*record);
    auto profile = session::profileOf(run->course(), marks);
    if (!rules || !profile) {
        return !rules ? rules.error() : profile.error();
    }
    const auto pack = station.content().info();
    DecisionFile file;
    file.summary = record->summary;
    file.participantName = person->fullName;
    file.participantLanguage = person->language;
    file.rules = std::move(*rules);
    file.profile = *profile;
    file.packVersion = pack.pack + " " + std::to_string(pack.version);
    for (const auto &trade : station.content().trades()) {
        file.tradeTitle = trade.slug == record->summary.trade ? trade.title : file.tradeTitle;
    }
    const auto placement = placed(run->course(), marks);
    file.placement = placement.whole;
    if (const auto earlier = readEarlier(station, placement, file); !earlier) {
        return earlier.error();
    }
    listWords(run->course(), marks, file);
    file.setup = record->started.setup;
    file.readAloud = heardSteps(*record);
    if (const auto context = readContext(station, *record, file); !context) {
        return context.error();
    }
    if (const auto decided = readDecision(station, *record, file); !decided) {
        return decided.error();
    }
    return file;
}

Result<void> recordContext(Station &station, const DecisionFile &file, base::TeacherId teacher)
{
    if (auto checked = check(file.context); !checked) {
        return checked;
    }
    const auto topics = conversationOf(station, file.summary.person);
    if (!topics) {
        return topics.error();
    }
    std::vector<Fact> facts{
        ContextRecorded{file.summary.screening, file.summary.person, teacher, toJson(file.context).dump()}};
    for (const auto &[topic, answers] : notesFrom(file.context, *topics)) {
        facts.emplace_back(ConversationNoted{file.summary.person, teacher, topic, answers});
    }
    return record(station, facts);
}

Result<void> confirmProposal(Station &station, const DecisionFile &file, base::TeacherId teacher,
                             const std::string &programVersion)
{
    const auto decision = recommendation::Decision::confirm(file.recommendation(), teacher);
    return decision ? recordDecision(station, file, *decision, programVersion) : Result<void>(decision.error());
}

Result<void> decideOtherwise(Station &station, const DecisionFile &file, base::TeacherId teacher,
                             const std::string &outcome, const std::string &reason, const std::string &programVersion)
{
    const auto decision =
        recommendation::Decision::overrule(file.rules, file.recommendation(), teacher, outcome, reason);
    return decision ? recordDecision(station, file, *decision, programVersion) : Result<void>(decision.error());
}

std::map<std::string, std::map<std::string, std::string>> outcomeTitles(Station &station)
{
    std::map<std::string, std::map<std::string, std::string>> titles;
    const auto version = station.content().rules();
    const auto rules = version ? rulesFrom(*version) : Result<recommendation::RuleSet>(version.error());
    if (rules) {
        for (const auto &outcome : rules->outcomes) {
            titles[outcome.id] = outcome.title;
        }
    }
    return titles;
}

} // namespace fagdansk::scenarios
