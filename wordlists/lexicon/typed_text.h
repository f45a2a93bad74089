// Typed words made comparable.
#pragma once

#include <string>
#include <string_view>

namespace fagdansk::lexicon {

/// Lower case, single spaces, none at the ends.
std::string tidied(std::string_view text);
/// Without spaces and hyphens.
std::string joinedUp(std::string_view text);
/// Joined up, foreign keyboards' letters made Danish, as code points.
std::u32string comparable(std::string_view text);

} // namespace fagdansk::lexicon
