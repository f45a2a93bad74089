// From the text of rules-<version>.yaml to a rule set, or to everything that is wrong with it.
#pragma once

#include "screening/recommendation/rule_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::recommendation {

struct Fault
{
    int line = 1; ///< from 1
    std::string message;
    friend auto operator<=>(const Fault &, const Fault &) = default;
};

struct LoadedRuleSet
{
    std::optional<RuleSet> rules; ///< only when there is no fault
    std::vector<Fault> faults;    ///< by line
};

/// Beyond the format: every id that is named exists and stands once, the first rule catches a missing oral level and
/// suggests nothing, the last rule always holds and no rule before it does, every placeholder is known.
LoadedRuleSet loadRuleSet(std::string_view yaml);

} // namespace fagdansk::recommendation
