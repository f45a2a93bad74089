// One whole screening from given answers, through the same use cases as the app's.
#pragma once

#include "app/cli/screening_answers.h"
#include "app/scenarios/decision_desk.h"
#include "app/scenarios/marking_desk.h"
#include "app/scenarios/screening_run.h"

#include <string>
#include <vector>

namespace fagdansk::cli {

/// An explanation as the marker saw it and as it was marked.
struct MarkedExplanation
{
    std::string stepKey;
    marking::Suggestion suggestion;
    int mark = 0;
    bool isGiven = false; ///< false: the suggestion stands
};

struct ScreeningOutcome
{
    scenarios::ScreeningRun run;
    std::vector<MarkedExplanation> marks; ///< the typed ones
    scenarios::DecisionFile file;
};

/// `walked` comes from walkAnswers for the same form. Errors of the use cases; Refused where the decision asks for what
/// the rules do not allow.
base::Result<ScreeningOutcome> runScreening(scenarios::Station &station, base::TeacherId teacher,
                                            const ScreeningAnswers &given, const std::vector<TimedAnswer> &walked,
                                            const std::string &programVersion);

} // namespace fagdansk::cli
