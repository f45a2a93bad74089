// How a screening is held: proposed from the last time, tidied before it is kept.
#pragma once

#include "app/scenarios/station.h"

namespace fagdansk::scenarios {

/// The place and the course that this teacher wrote last; aids and whoever referred somebody are never proposed.
base::Result<ScreeningSetup> proposedSetup(Station &station, base::TeacherId teacher);

/// Without spaces round its texts; extra time not under 0 and at most the same again.
ScreeningSetup tidied(ScreeningSetup setup);

} // namespace fagdansk::scenarios
