// Words that a learner takes for each other where a teacher would not mind: pind for stang, kg for kilo.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::marking {

/// Do both lemmas stand in one group? Weaker than the author's own word, and never enough for a forbidden claim.
bool areNear(std::string_view wanted, const std::vector<std::string> &stems);

} // namespace fagdansk::marking
