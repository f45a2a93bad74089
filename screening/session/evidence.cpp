#include "screening/session/evidence.h"

#include <sstream>

namespace fagdansk::session {
namespace {

bool recognised(const ItemAnswers &answers)
{
    const auto *choice = answers.recognition ? std::get_if<RecognitionChoice>(&*answers.recognition) : nullptr;
    return choice && choice->option == 0;
}

ability::Outcome explained(const ItemAnswers &answers, const Marks &marks)
{
    if (const auto mark = marks.find(answers.key); mark != marks.end()) {
        return ability::Scored{static_cast<int>(mark->second)};
    }
    const auto *ticks = std::get_if<FaceToFaceTicks>(&*answers.answer);
    return ticks ? ability::Outcome(ability::Scored{static_cast<int>(ticks->mark)}) : ability::AwaitsMark{};
}

ability::Outcome outcome(const ItemAnswers &answers, const Marks &marks)
{
    if (!answers.answer) {
        return answers.recognition ? ability::Outcome(ability::NotKnown{recognised(answers)}) : ability::NotReached{};
    }
    if (const auto *choice = std::get_if<Choice>(&*answers.answer)) {
        return ability::Scored{choice->option == 0 ? 1 : 0};
    }
    const bool unknown =
        std::holds_alternative<Skipped>(*answers.answer) || std::holds_alternative<CannotExplain>(*answers.answer);
    return unknown ? ability::Outcome(ability::NotKnown{recognised(answers)}) : explained(answers, marks);
}

std::optional<double> readingMsPer100Words(const Course &course, const std::string &textKey, const items::Text &text)
{
    std::istringstream words(text.body);
    int count = 0;
    for (std::string word; words >> word;) {
        // "#" and "-" alone mark headings and bullets.
        count += word == "#" || word == "-" ? 0 : 1;
    }
    const auto answer = course.latest({textKey});
    const auto *read = answer ? std::get_if<TextRead>(&*answer) : nullptr;
    if (!read || count == 0) {
        return std::nullopt;
    }
    return static_cast<double>(read->durationMs) * 100.0 / count;
}

} // namespace

Evidence evidenceOf(const Course &course, const Marks &marks)
{
    Evidence evidence;
    for (const auto &answers : course.items()) {
        auto &part = answers.part == PartKind::Everyday ? evidence.everyday
                     : answers.part == PartKind::Terms  ? evidence.terms
                                                        : evidence.technical;
        part.items.push_back(
            {ability::expertParameters(answers.item->difficulty, answers.item->maxScore()), outcome(answers, marks)});
    }
    evidence.everyday.readingMsPer100Words = readingMsPer100Words(course, "everyday/text", course.form().everyday);
    evidence.technical.readingMsPer100Words = readingMsPer100Words(course, "technical/text", course.form().technical);
    return evidence;
}

base::Result<ability::Profile> profileOf(const Course &course, const Marks &marks)
{
    const auto evidence = evidenceOf(course, marks);
    return ability::profile(evidence.everyday, evidence.terms, evidence.technical);
}

} // namespace fagdansk::session
