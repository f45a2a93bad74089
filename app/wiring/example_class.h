// The example class: invented people in a database of their own, to look around in.
#pragma once

#include "app/scenarios/station.h"

namespace fagdansk::wiring {

inline constexpr const char *exampleTeacher = "Eksempel";
inline constexpr const char *examplePassword = "eksempel";

/// Fills an empty database through the same use cases as the app; one that is filled already is left as it is.
base::Result<void> fillExampleClass(scenarios::Station &station);

} // namespace fagdansk::wiring
