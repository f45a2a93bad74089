// The table that a teacher can edit: words whose parts are as it says, whatever the rules would do.
#pragma once

#include "wordlists/compounds/part.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::compounds {

/// By folded lemma; one part: the word stays whole.
using Overrides = std::map<std::string, Parts, std::less<>>;

struct OverrideFault
{
    std::size_t line = 0; ///< from 1
    std::string message;
};

/// Lines `tyngde punkt +s afstand`, or `værktøj` for a word that stays whole; `#` begins a comment. Faulty lines are
/// named and left out.
Overrides parseOverrides(std::string_view text, std::vector<OverrideFault> &faults);

} // namespace fagdansk::compounds
