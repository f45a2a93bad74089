// A profile as JSON with stable field names: what records keep and the command line prints.
#pragma once

#include "screening/ability/profile.h"

#include <nlohmann/json_fwd.hpp>

namespace fagdansk::ability {

/// {everyday, terms, technical}, each {points, countedMaximum, maximum, score, standardError, unanswered, notKnown,
/// recognisedNotExplained, unmarked, readingMsPer100Words}; `score` is written for readers and not read back. Absent
/// numbers are null.
nlohmann::json toJson(const Profile &profile);
/// InvalidInput when a field is missing or of another type.
base::Result<Profile> profileFromJson(const nlohmann::json &json);

} // namespace fagdansk::ability
