#include "screening/session/answer_check.h"

#include <algorithm>
#include <functional>

namespace fagdansk::session {
namespace {

bool optionFits(int option, const items::Item &item)
{
    return option >= 0 && option < static_cast<int>(item.options.size());
}

bool ticksFit(const FaceToFaceTicks &ticks, const items::Item &item)
{
    const auto &points = ticks.points;
    const bool ascending = std::ranges::adjacent_find(points, std::greater_equal<>()) == points.end();
    const bool inRange =
        points.empty() || (points.front() >= 0 && points.back() < static_cast<int>(item.rubric.points.size()));
    const int mark = static_cast<int>(ticks.mark);
    return ascending && inRange && mark >= 0 && mark <= 2;
}

bool fitsQuestion(const items::Item &item, const Answer &answer)
{
    if (std::holds_alternative<Skipped>(answer)) {
        return true;
    }
    if (item.kind == items::ItemKind::Choice) {
        const auto *choice = std::get_if<Choice>(&answer);
        return choice && optionFits(choice->option, item);
    }
    const auto *ticks = std::get_if<FaceToFaceTicks>(&answer);
    return ticks ? ticksFit(*ticks, item)
                 : std::holds_alternative<Explanation>(answer) || std::holds_alternative<CannotExplain>(answer);
}

bool fitsPractice(const Answer &answer)
{
    return std::holds_alternative<Explanation>(answer) || std::holds_alternative<Seen>(answer) ||
           std::holds_alternative<CannotExplain>(answer) || std::holds_alternative<Skipped>(answer);
}

bool fitsRecognition(const items::Item &item, const Answer &answer)
{
    const auto *choice = std::get_if<RecognitionChoice>(&answer);
    return choice ? optionFits(choice->option, item) : std::holds_alternative<Skipped>(answer);
}

bool fits(const PathStep &step, const items::Item *item, bool canChoose, const Answer &answer)
{
    switch (step.kind) {
    case StepKind::Welcome:
    case StepKind::PartIntro:
        return std::holds_alternative<Seen>(answer);
    case StepKind::Practice:
        return fitsPractice(answer);
    case StepKind::ReadText: {
        const auto *read = std::get_if<TextRead>(&answer);
        return read && read->durationMs >= 0;
    }
    case StepKind::Question:
        return fitsQuestion(*item, answer);
    case StepKind::Recognition:
        return fitsRecognition(*item, answer);
    case StepKind::OfferHelp: {
        const auto *help = std::get_if<Help>(&answer);
        return help && (*help == Help::GoOn || canChoose);
    }
    }
    return false;
}

} // namespace

base::Result<void> checkAnswer(const PathStep &step, const items::Item *item, bool canChoose, const Answer &answer)
{
    if (std::holds_alternative<Stop>(answer) || fits(step, item, canChoose, answer)) {
        return {};
    }
    return base::Error{base::ErrorKind::InvalidInput,
                       "the step " + step.key.text + " does not take this answer; ask the step what it is first"};
}

} // namespace fagdansk::session
