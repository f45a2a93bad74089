#include "app/pack/content_checks.h"

#include "screening/marking/rubric_pattern.h"
#include "screening/recommendation/rule_set_loader.h"

namespace fagdansk::pack {
namespace {

std::optional<std::string> patternFault(std::string_view pattern)
{
    const auto parsed = marking::parsePattern(pattern);
    return parsed ? std::nullopt : std::optional(parsed.error().detail);
}

std::vector<glossary::Fault> rulesFaults(const RulesDocument &document)
{
    std::vector<glossary::Fault> faults;
    for (const auto &fault : recommendation::loadRuleSet(document.yaml).faults) {
        faults.push_back({document.file, fault.line, fault.message});
    }
    return faults;
}

} // namespace

Checks contentChecks()
{
    return {patternFault, rulesFaults, {}};
}

} // namespace fagdansk::pack
