#include "app/wiring/letters_of.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fagdansk::wiring {
namespace {
using scenarios::Document;
using scenarios::Information;

reports::PartReached reachedOf(const ability::PartProfile &profile, const recommendation::Cut &cut, double near)
{
    const auto score = profile.score();
    if (!profile.known() || !score) {
        return {reports::Reach::NotTaken, std::nullopt, cut.cut};
    }
    const bool isNear = std::abs(*score - cut.cut) <= near * profile.standardError.value_or(0.0);
    const auto reach = isNear ? reports::Reach::Near : *score < cut.cut ? reports::Reach::Under : reports::Reach::Over;
    return {reach, score, cut.cut};
}

std::string outcomeOf(const scenarios::DecisionFile &file, Document document, const std::string &language)
{
    const auto &id = file.decided->decision.outcomeId();
    if (scenarios::leavesTheHouse(document) && !scenarios::mayBeTold(id)) {
        return {};
    }
    const auto *outcome = file.rules.outcome(id);
    return outcome ? inLanguage(outcome->title, language) : std::string();
}

std::string levelOf(const std::optional<recommendation::Level> &level)
{
    if (!level) {
        return {};
    }
    return *level == recommendation::Level::BelowA1 ? "under A1"
                                                    : recommendation::levelNames.at(static_cast<std::size_t>(*level));
}

void tellVlv2(const recommendation::TeacherContext &context, reports::LetterFacts &facts)
{
    facts.hasVlv2 = context.vlv2 != recommendation::Vlv2Outcome::NotTaken;
    facts.vlv2Date = context.vlv2Date;
    // Advice on a dyslexia test is for the participant to tell.
    if (context.vlv2 != recommendation::Vlv2Outcome::DyslexiaTest) {
        facts.vlv2Result = context.vlv2Result;
    }
}
} // namespace

reports::LetterFacts letterFactsOf(const scenarios::DecisionFile &file, const scenarios::DocumentOrder &order,
                                   const ReportFrame &frame, const std::string &language)
{
    const auto holds = [&](Information information) { return order.information.contains(information); };
    reports::LetterFacts facts;
    facts.centre = frame.centre;
    facts.teacher = frame.teacher;
    facts.participant = file.participantName;
    facts.recipient = scenarios::leavesTheHouse(order.document) ? order.recipient : std::string();
    facts.screened = dateOf(file.summary.finishedAt, frame.zone);
    if (order.document != Document::JobCentre) {
        facts.trade = file.tradeTitle;
    }
    if (holds(Information::Course)) {
        facts.course = courseOf(file.setup);
        facts.place = file.setup.place;
    }
    if (holds(Information::Results)) {
        const auto &cuts = file.rules.cuts;
        const double near = file.rules.near;
        facts.parts = std::array{reachedOf(file.profile.everyday, cuts.at(0), near),
                                 reachedOf(file.profile.terms, cuts.at(1), near),
                                 reachedOf(file.profile.technical, cuts.at(2), near)};
    }
    if (holds(Information::Decision)) {
        facts.outcome = outcomeOf(file, order.document, language);
    }
    if (holds(Information::Words)) {
        facts.words = file.startWords;
    }
    if (holds(Information::Aids)) {
        facts.readAloud = file.setup.readAloud;
        facts.extraTimePercent = file.setup.extraTimePercent;
    }
    if (holds(Information::Levels)) {
        facts.oral = levelOf(file.context.oral);
        facts.written = levelOf(file.context.written);
    }
    if (holds(Information::Vlv2)) {
        tellVlv2(file.context, facts);
    }
    if (holds(Information::Schooling)) {
        facts.schoolingYears = file.context.schoolingYears;
    }
    return facts;
}

std::vector<reports::Letter> lettersOf(const scenarios::DecisionFile &file, const scenarios::DocumentOrder &order,
                                       const ReportFrame &frame)
{
    const auto &own = file.participantLanguage;
    const auto facts = [&](const std::string &language) { return letterFactsOf(file, order, frame, language); };
    switch (order.document) {
    case Document::Referral:
        return {reports::referralLetter(facts("da"))};
    case Document::JobCentre:
        return {reports::jobCentreLetter(facts("da"))};
    case Document::Conversation: {
        std::vector<reports::Letter> editions{reports::conversationLetter(facts("da"), "da")};
        if (own != "da") {
            editions.push_back(reports::conversationLetter(facts(own), own));
        }
        return editions;
    }
    default:
        return {reports::resultLetter(facts(own), own)};
    }
}

} // namespace fagdansk::wiring
