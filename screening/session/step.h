// Where a screening stands: exactly one of these. Pointers live as long as any copy of the Course that gave them.
#pragma once

#include "screening/items/item.h"
#include "screening/session/answer.h"
#include "screening/session/plan.h"

#include <optional>
#include <variant>
#include <vector>

namespace fagdansk::session {

/// Answered by Seen.
struct Welcome
{
    friend bool operator==(const Welcome &, const Welcome &) = default;
};
/// Answered by Seen.
struct PartIntro
{
    PartKind part = PartKind::Everyday;
    friend bool operator==(const PartIntro &, const PartIntro &) = default;
};
/// Answered by Explanation, Seen (talked about), CannotExplain or Skipped.
struct PracticeItem
{
    const items::PracticeItem *item = nullptr;
    Mode mode = Mode::Typed;
    friend bool operator==(const PracticeItem &, const PracticeItem &) = default;
};
/// Answered by TextRead.
struct ReadText
{
    PartKind part = PartKind::Everyday;
    const items::Text *text = nullptr;
    friend bool operator==(const ReadText &, const ReadText &) = default;
};
/// Answered by Choice or Skipped.
struct AskChoice
{
    PartKind part = PartKind::Everyday;
    const items::Item *item = nullptr;
    const items::Text *text = nullptr; ///< shown beside; null for a term
    std::vector<int> order;            ///< place on the screen -> index in item->options
    friend bool operator==(const AskChoice &, const AskChoice &) = default;
};
/// Answered by Explanation, FaceToFaceTicks, CannotExplain or Skipped. The mode says what to show; both explanations
/// are taken, so that a teacher can help out at one question.
struct AskExplain
{
    PartKind part = PartKind::Terms;
    const items::Item *item = nullptr;
    const items::Text *text = nullptr;
    Mode mode = Mode::Typed;
    friend bool operator==(const AskExplain &, const AskExplain &) = default;
};
/// After CannotExplain, or instead of explaining once Help::ChooseInstead was taken. Answered by RecognitionChoice or
/// Skipped.
struct AskRecognition
{
    PartKind part = PartKind::Terms;
    const items::Item *item = nullptr; ///< for the practice item too
    const items::Text *text = nullptr;
    std::vector<int> order;
    friend bool operator==(const AskRecognition &, const AskRecognition &) = default;
};
/// After three "ved ikke" in a row, once a part. Answered by Help or Stop.
struct OfferHelp
{
    PartKind part = PartKind::Terms;
    bool canChoose = false; ///< a later item of the part has meanings to choose from
    friend bool operator==(const OfferHelp &, const OfferHelp &) = default;
};
struct Finished
{
    friend bool operator==(const Finished &, const Finished &) = default;
};
struct Stopped
{
    friend bool operator==(const Stopped &, const Stopped &) = default;
};

using StepState = std::variant<Welcome, PartIntro, PracticeItem, ReadText, AskChoice, AskExplain, AskRecognition,
                               OfferHelp, Finished, Stopped>;

struct Step
{
    StepKey key;
    StepState state;
    std::optional<Answer> given; ///< the latest answer, when the participant has come back
    friend bool operator==(const Step &, const Step &) = default;
};

struct Progress
{
    int part = 1; ///< 1..parts
    int parts = 4;
    int question = 0;  ///< 1..questions; 0 before the part's first question
    int questions = 0; ///< of this part
    int answered = 0;  ///< questions of the whole screening, practice included
    int total = 0;
    double fraction = 0.0; ///< answered / total, 0..1
    friend bool operator==(const Progress &, const Progress &) = default;
};

} // namespace fagdansk::session
