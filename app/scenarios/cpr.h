// Does a text hold what looks like a Danish civil registration (CPR) number? Such a number is never stored.
#pragma once

#include <string_view>

namespace fagdansk::scenarios {

/// True if `text` (any bytes) holds ten digits on their own, a space or a hyphen allowed after the sixth, whose first
/// six are a date DDMMYY (29 February in any year, since the century is not known). The check digit is no help: since
/// 2007 numbers are given out that do not satisfy it.
bool looksLikeCpr(std::string_view text);

} // namespace fagdansk::scenarios
