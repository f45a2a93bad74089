// The whole result of a screening as docs/cli/screening-result.schema.json describes it.
#pragma once

#include "app/cli/screening_job.h"
#include "app/scenarios/content_store.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace fagdansk::cli {

nlohmann::ordered_json resultJson(const ScreeningOutcome &outcome, const scenarios::PackInfo &pack,
                                  const std::string &programVersion);

} // namespace fagdansk::cli
