#include "app/wiring/report_of.h"

#include "app/wiring/page_words.h"
#include "wordlists/base/calendar.h"

#include <chrono>

namespace fagdansk::wiring {
namespace {

/// The sentence under a part: reached, under, or too near to say.
std::string sentenceOf(const ability::PartProfile &profile, const recommendation::Cut &cut, double near,
                       const PageWords &words)
{
    const auto score = profile.score();
    if (!profile.known() || !score) {
        return words.notTaken;
    }
    const double distance = *score < cut.cut ? cut.cut - *score : *score - cut.cut;
    if (distance <= near * profile.standardError.value_or(0.0)) {
        return words.nearCut;
    }
    return *score < cut.cut ? words.under : words.reached;
}

reports::ReportPart partOf(const char *title, const ability::PartProfile &profile, const recommendation::Cut &cut,
                           double near, const PageWords &words)
{
    reports::ReportPart part;
    part.title = title;
    part.points = profile.points;
    part.maximum = profile.countedMaximum;
    part.share = profile.score();
    part.standardError = profile.standardError;
    part.cutOff = cut.cut;
    part.sentence = sentenceOf(profile, cut, near, words);
    return part;
}

void addReading(const std::string &title, const ability::PartProfile &profile, reports::ScreeningReport &report)
{
    if (profile.readingMsPer100Words) {
        report.readingTimes.push_back({title, *profile.readingMsPer100Words / 1000.0});
    }
}

std::string filled(const char *sentence, const std::string &text)
{
    std::string line(sentence);
    const auto place = line.find("%1");
    return place == std::string::npos ? line : line.replace(place, 2, text);
}

/// How the screening was held: nothing where it was held as usual.
std::vector<std::string> conditionsOf(const scenarios::DecisionFile &file, const PageWords &words)
{
    const auto &setup = file.setup;
    std::vector<std::string> lines;
    const auto add = [&lines](const char *sentence, const std::string &text) {
        if (!text.empty()) {
            lines.push_back(filled(sentence, text));
        }
    };
    add(words.course, courseOf(setup));
    add(words.place, setup.place);
    add(words.referredBy, setup.referredBy);
    add(words.readAloud, setup.readAloud ? std::to_string(file.readAloud) : std::string());
    add(words.extraTime, setup.extraTimePercent > 0 ? std::to_string(setup.extraTimePercent) : std::string());
    return lines;
}

reports::Decision decisionOf(const scenarios::DecisionFile &file, const ReportFrame &frame)
{
    if (!file.decided) {
        return reports::Undecided{};
    }
    const auto date = dateOf(file.decided->at, frame.zone);
    const auto &decision = file.decided->decision;
    if (decision.kind() == recommendation::Decision::Kind::Confirmed) {
        return reports::Confirmed{file.decided->teacherName, date};
    }
    const auto *outcome = file.rules.outcome(decision.outcomeId());
    return reports::Overridden{outcome ? inLanguage(outcome->title, frame.language) : decision.outcomeId(),
                               decision.reason(), file.decided->teacherName, date};
}
} // namespace

std::string courseOf(const scenarios::ScreeningSetup &setup)
{
    const bool both = !setup.courseTitle.empty() && !setup.courseNumber.empty();
    return both ? setup.courseTitle + " (" + setup.courseNumber + ")" : setup.courseTitle + setup.courseNumber;
}

std::string inLanguage(const recommendation::Texts &texts, const std::string &language)
{
    const auto exact = texts.find(language);
    if (exact != texts.end()) {
        return exact->second;
    }
    const auto danish = texts.find("da");
    return danish == texts.end() ? std::string() : danish->second;
}

reports::ReportDate dateOf(base::UtcMs instant, const std::string &zone)
{
    const auto calendar = base::Calendar::create(zone, 0);
    if (!calendar || instant.value <= 0) {
        return {};
    }
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{calendar->dayOf(instant).value}}};
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

reports::ScreeningReport reportOf(const scenarios::DecisionFile &file, const ReportFrame &frame)
{
    const auto proposal = file.recommendation();
    const auto &language = frame.language;
    const auto &words = pageWords(language);
    reports::ScreeningReport report;
    report.centre = frame.centre;
    report.participant = file.participantName;
    report.trade = file.tradeTitle;
    report.form = file.summary.formLetter;
    report.date = dateOf(file.summary.finishedAt, frame.zone);
    report.teacher = frame.teacher;
    report.rulesVersion = std::to_string(file.rules.version);
    report.packVersion = file.packVersion;
    report.programVersion = frame.programVersion;
    report.everyday = partOf(words.everyday, file.profile.everyday, file.rules.cuts[0], file.rules.near, words);
    report.terms = partOf(words.terms, file.profile.terms, file.rules.cuts[1], file.rules.near, words);
    report.technical = partOf(words.technical, file.profile.technical, file.rules.cuts[2], file.rules.near, words);
    report.recommendation.title = inLanguage(proposal.title, language);
    for (const auto &reason : proposal.reasons) {
        report.recommendation.reasons.push_back(inLanguage(reason.text, language));
    }
    for (const auto &note : proposal.notes) {
        auto &list =
            note.messageId.starts_with("near-") ? report.recommendation.nearCut : report.recommendation.reasons;
        list.push_back(inLanguage(note.text, language));
    }
    report.decision = decisionOf(file, frame);
    addReading(report.everyday.title, file.profile.everyday, report);
    addReading(report.technical.title, file.profile.technical, report);
    report.recognisedNotExplained = file.recognised;
    report.wordsToStartWith = file.startWords;
    report.remarks = conditionsOf(file, words);
    return report;
}

} // namespace fagdansk::wiring
