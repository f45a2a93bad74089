// Two right answers, or none: what the marker says to a term's own meanings.
#pragma once

#include "app/pack/checked_content.h"
#include "screening/marking/marker.h"

#include <vector>

namespace fagdansk::pack {

/// No definition may be worth 0 by its own rubric, or surely 1, and no distractor surely 2: whoever explains a term as
/// the glossary does is right, and whoever picks a distractor is not.
void checkOptions(const ContentSources &sources, const CheckedContent &content, const marking::Marker &marker,
                  std::vector<glossary::Fault> &faults);

} // namespace fagdansk::pack
