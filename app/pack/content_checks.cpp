#include "app/pack/content_checks.h"

#include "screening/marking/rubric_pattern.h"

namespace fagdansk::pack {
namespace {

std::optional<std::string> patternFault(std::string_view pattern)
{
    const auto parsed = marking::parsePattern(pattern);
    return parsed ? std::nullopt : std::optional(parsed.error().detail);
}

} // namespace

Checks contentChecks()
{
    return {patternFault, {}};
}

} // namespace fagdansk::pack
