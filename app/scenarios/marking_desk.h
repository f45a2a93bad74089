// Use case: a teacher marks explanations, by question or by participant, without seeing whose they are.
#pragma once

#include "app/scenarios/station.h"
#include "app/scenarios/taught_marks.h"
#include "screening/items/item.h"
#include "screening/marking/marker.h"

#include <optional>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// One explanation to mark, with all that the teacher needs to see.
struct MarkTask
{
    base::ScreeningId screening;
    base::PersonId person;
    std::string stepKey;
    std::string trade;
    std::string formLetter;
    items::Item item;
    std::string textTitle; ///< of the text that the question belongs to; empty for a term
    std::string answer;    ///< whole, as written
    bool looksLikeCpr = false;
    int place = 0; ///< this question's answers in a stable random order: 1..ofQuestion
    int ofQuestion = 0;
    /// A random share is marked blind whatever the program thinks: by the ids, so that it does not change by itself.
    bool drawnBlind = false;
};

enum class MarkingOrder { ByQuestion, ByParticipant };

/// Every explanation of a finished screening that has no mark in force. Locked without keys.
base::Result<std::vector<MarkTask>> marksWaiting(Station &station, MarkingOrder order);

/// An explanation and the mark that it has.
struct MarkedTask
{
    MarkTask task;
    StoredMark marked;
};
/// Every explanation that has a mark in force, of every finished screening, in the order of questions and within one in
/// a stable random order: whoever stops after a few has met a fair sample. Locked without keys.
base::Result<std::vector<MarkedTask>> marksGiven(Station &station);

/// How many in a hundred answers are marked blind although the suggestion is sure: 20 until the centre chooses.
inline constexpr int spotCheckPercent = 20;
base::Result<int> spotChecks(Station &station);
/// InvalidInput outside 0..100.
base::Result<void> setSpotChecks(Station &station, int percent);

/// With `taught`, the centre's own teachers have a say; null: by the rubric alone.
marking::Suggestion suggest(Station &station, const MarkTask &task, const TaughtMarks *taught = nullptr);
/// Blind: the suggestion appears only after the teacher's key.
bool isBlind(const MarkTask &task, const marking::Suggestion &suggestion);

/// Records the mark. Refused if `mark` is not 0..2.
base::Result<void> mark(Station &station, const MarkTask &task, int mark, const marking::Suggestion &suggestion,
                        base::TeacherId teacher);
/// Takes a mark back; the answer waits again.
base::Result<void> withdrawMark(Station &station, const MarkTask &task, base::TeacherId teacher);

} // namespace fagdansk::scenarios
