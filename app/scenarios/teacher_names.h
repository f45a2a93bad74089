// The names of all who have or had an account, by id.
#pragma once

#include "app/scenarios/station.h"

#include <map>
#include <string>

namespace fagdansk::scenarios {

/// Empty where the teachers cannot be read: a name is never worth a report.
std::map<base::TeacherId, std::string> teacherNames(Station &station);

} // namespace fagdansk::scenarios
