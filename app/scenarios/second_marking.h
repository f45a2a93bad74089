// Use case: a second teacher marks what a first has marked, without seeing how; how far the two agree; and what they
// agree on where they did not. All marks stay.
#pragma once

#include "app/scenarios/marking_desk.h"
#include "screening/agreement/agreement.h"

#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// What somebody other than this teacher marked and nobody has marked a second time, in the order of `marksGiven`. The
/// first mark is not among what is handed over.
base::Result<std::vector<MarkTask>> secondMarksWaiting(Station &station, base::TeacherId teacher);
/// Refused for the teacher who gave the first mark; InvalidInput if `mark` is not 0..2.
base::Result<void> markSecond(Station &station, const MarkTask &task, int mark, base::TeacherId teacher);
base::Result<void> withdrawSecondMark(Station &station, const MarkTask &task, base::TeacherId teacher);

/// An answer that two teachers marked differently.
struct Disagreement
{
    MarkTask task;
    int first = 0;
    int second = 0;
    std::string firstTeacher;
    std::string secondTeacher;
    std::optional<int> settled;
};

struct QuestionAgreement
{
    std::string prompt;
    std::string trade;
    agreement::Agreement agreement;
};

/// What the two marks of every answer that has two say; settled ones count as they were given.
struct AgreementReport
{
    agreement::Agreement all;
    std::vector<QuestionAgreement> questions; ///< those that agree least first
    std::vector<Disagreement> differing;      ///< those still to be settled first
};
/// Locked without keys.
base::Result<AgreementReport> agreementReport(Station &station);
/// The mark that counts from now on. InvalidInput if it is not 0..2.
base::Result<void> settle(Station &station, const Disagreement &disagreement, int mark, base::TeacherId teacher);

} // namespace fagdansk::scenarios
