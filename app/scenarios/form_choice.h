// Which parallel form somebody gets: one that they have not seen, so that a rescreening measures and does not remember.
#pragma once

#include "app/scenarios/read_models.h"

#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// The first of `letters` that is not among the screenings of that trade; if all are, the one that lies furthest back.
/// `before` is newest first. Empty if there are no letters.
std::string proposedForm(const std::vector<std::string> &letters, const std::string &trade,
                         const std::vector<ScreeningSummary> &before);

} // namespace fagdansk::scenarios
