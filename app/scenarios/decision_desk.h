// Use case: from a marked screening to a named teacher's decision.
#pragma once

#include "app/scenarios/station.h"
#include "screening/ability/placement.h"
#include "screening/ability/profile.h"
#include "screening/recommendation/decision.h"
#include "screening/recommendation/recommendation.h"
#include "screening/session/course.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

struct DecidedBefore
{
    recommendation::Decision decision;
    std::string teacherName;
    base::UtcMs at;
};

/// Another finished screening of the same person in the same trade, beside the one that is open.
struct EarlierScreening
{
    std::string formLetter;
    base::UtcMs finishedAt;
    std::optional<ability::Placement> placement;
    /// From that one to the open one, judged on texts and on the terms that are not practised in between.
    std::optional<ability::Change> change;
};

/// Everything the decision page shows. A value: changing the context changes the recommendation, nothing else.
struct DecisionFile
{
    ScreeningSummary summary;
    std::string participantName;
    std::string participantLanguage; ///< BCP 47
    std::string tradeTitle;
    recommendation::RuleSet rules; ///< as they were when the screening began
    ability::Profile profile;
    recommendation::TeacherContext context;
    std::optional<DecidedBefore> decided;
    std::optional<ability::Placement> placement; ///< by all items that have points
    std::vector<EarlierScreening> earlier;       ///< newest first
    std::vector<std::string> recognised;         ///< words recognised but not explained
    std::vector<std::string> startWords;         ///< ten words to start with: not known first, then partly explained
    std::string packVersion;
    ScreeningSetup setup;
    int readAloud = 0; ///< steps at which the text was read aloud

    recommendation::Recommendation recommendation() const { return recommend(rules, profile, context); }
};

/// Locked without keys; NotFound for an unknown screening.
base::Result<DecisionFile> openDecision(Station &station, base::ScreeningId screening);
/// Records the context, and in the conversation what it says differently.
base::Result<void> recordContext(Station &station, const DecisionFile &file, base::TeacherId teacher);
/// Confirms the proposal, or decides otherwise with a reason (Decision's own rules).
base::Result<void> confirmProposal(Station &station, const DecisionFile &file, base::TeacherId teacher,
                                   const std::string &programVersion);
base::Result<void> decideOtherwise(Station &station, const DecisionFile &file, base::TeacherId teacher,
                                   const std::string &outcome, const std::string &reason,
                                   const std::string &programVersion);

/// Outcome -> language -> title, by the rules in force: for lists of past decisions.
std::map<std::string, std::map<std::string, std::string>> outcomeTitles(Station &station);

} // namespace fagdansk::scenarios
