// Contexts, recommendations and decisions as JSON with stable field names: what facts keep and the command line prints.
#pragma once

#include "screening/recommendation/decision.h"

#include <nlohmann/json_fwd.hpp>

namespace fagdansk::recommendation {

/// {oral, written: level name or null, vlv2, vlv2Date, vlv2Result, schoolingYears: number or null, latin}
nlohmann::json toJson(const TeacherContext &context);
/// {ruleSetVersion, basis, ruleId, outcomeId, suggests, title, reasons:[{messageId, text}], notes, missing:[name],
/// nearCuts:[{part, score, cut, standardError}], provisional, disclaimerId, disclaimer}
nlohmann::json toJson(const Recommendation &recommendation);
/// {kind: confirmed|overridden, teacher: uuid, ruleSetVersion, suggestedOutcomeId, outcomeId, reason}
nlohmann::json toJson(const Decision &decision);

/// InvalidInput for a missing field, a wrong type, an unknown name or a value that the type refuses.
base::Result<TeacherContext> teacherContextFromJson(const nlohmann::json &json);
base::Result<Recommendation> recommendationFromJson(const nlohmann::json &json);
base::Result<Decision> decisionFromJson(const nlohmann::json &json);

} // namespace fagdansk::recommendation
