// Use case: what this centre's teachers said of explanations, for the marker to learn from.
#pragma once

#include "app/scenarios/station.h"
#include "screening/marking/marker.h"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::scenarios {

class TaughtMarks
{
public:
    /// From the marks in force that a teacher gave blind or otherwise than suggested: a suggestion that was only let
    /// stand teaches nothing. Only the `newest` screenings are read: what it costs stays bounded. Locked without keys.
    static base::Result<TaughtMarks> read(Station &station, std::size_t newest = 300);

    /// Of one term or question; by its content id.
    std::span<const marking::TaughtMark> of(std::string_view item) const;

private:
    std::map<std::string, std::vector<marking::TaughtMark>, std::less<>> m_marks;
};

/// Whether the marker listens to the centre's own teachers: yes until somebody says no. A setting of the centre.
base::Result<bool> learnsFromTeachers(Station &station);
base::Result<void> setLearnsFromTeachers(Station &station, bool learns);

} // namespace fagdansk::scenarios
