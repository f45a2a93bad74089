// The steps that a screening consists of, given the answers so far. Inside this room only; `course.h` is the door.
#pragma once

#include "screening/items/item.h"
#include "screening/session/answer.h"
#include "screening/session/plan.h"

#include <map>
#include <vector>

namespace fagdansk::session {

enum class StepKind { Welcome, PartIntro, Practice, ReadText, Question, Recognition, OfferHelp };

struct PathStep
{
    StepKey key;
    StepKind kind = StepKind::Welcome;
    PartKind part = PartKind::Practice;
    int item = -1; ///< index in the part's questions
    bool answered = false;
    friend bool operator==(const PathStep &, const PathStep &) = default;
};

/// The latest answer to each step; a Stop is none.
using LatestAnswers = std::map<StepKey, Answer>;

/// A form with its practice item as an ordinary item, so that every part is a list of items.
struct Script
{
    items::Form form;
    std::vector<items::Item> practice; ///< one

    const std::vector<items::Item> &questions(PartKind part) const;
    const items::Text *text(PartKind part) const; ///< null for practice and terms
};
Script makeScript(items::Form form);

StepKey itemKey(PartKind part, const items::Item &item);
StepKey recognitionKey(PartKind part, const items::Item &item);
bool canRecognise(const items::Item &item);

/// All steps in order. The first unanswered one is where the screening stands; answered ones may follow it after a
/// correction.
std::vector<PathStep> walk(const Script &script, const LatestAnswers &answers);
/// Questions with nothing left to ask: answered, and recognised where that is asked.
int answeredQuestions(const std::vector<PathStep> &path);

} // namespace fagdansk::session
