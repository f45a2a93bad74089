// Answers and plans as JSON with stable field names: what facts and drafts keep.
#pragma once

#include "screening/session/answer.h"
#include "screening/session/plan.h"
#include "wordlists/base/result.h"

#include <nlohmann/json_fwd.hpp>

namespace fagdansk::session {

/// {"step": key, "kind": ..., ...}. Kinds: seen, textRead {durationMs}, choice {option}, explanation {text},
/// cannotExplain, skipped, recognitionChoice {option}, faceToFaceTicks {points, mark}, chooseInstead, goOn, stop.
nlohmann::json toJson(const GivenAnswer &given);
/// InvalidInput for an unknown kind, a missing field or a wrong type. Whether it fits its step, only the Course knows.
base::Result<GivenAnswer> givenAnswerFromJson(const nlohmann::json &json);

/// {"everyday": "typed"|"faceToFace", "terms": ..., "technical": ..., "seed": whole number}
nlohmann::json toJson(const Plan &plan);
base::Result<Plan> planFromJson(const nlohmann::json &json);

} // namespace fagdansk::session
