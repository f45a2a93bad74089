// Use case: on what legal basis the centre keeps what it keeps, in the centre's own words.
#pragma once

#include "app/scenarios/station.h"

#include <string>

namespace fagdansk::scenarios {

/// Empty until a teacher has written one: then the notice names a public task.
base::Result<std::string> legalBasis(Station &station);
base::Result<void> setLegalBasis(Station &station, const std::string &text);

} // namespace fagdansk::scenarios
