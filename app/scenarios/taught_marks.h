// Use case: what this centre's teachers said of explanations, for the marker to learn from.
#pragma once

#include "app/scenarios/station.h"
#include "screening/marking/marker.h"

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
    /// stand teaches nothing. Locked without keys.
    static base::Result<TaughtMarks> read(Station &station);

    /// Of one term or question; by its content id.
    std::span<const marking::TaughtMark> of(std::string_view item) const;

private:
    std::map<std::string, std::vector<marking::TaughtMark>, std::less<>> m_marks;
};

} // namespace fagdansk::scenarios
