#include "screening/recommendation/rule_set.h"

#include <algorithm>

namespace fagdansk::recommendation {

base::Result<void> check(const TeacherContext &context)
{
    if (context.schoolingYears && (*context.schoolingYears < 0 || *context.schoolingYears > maxSchoolingYears)) {
        return base::Error{base::ErrorKind::InvalidInput,
                           "schooling must be 0.." + std::to_string(maxSchoolingYears) + " years, or left out"};
    }
    return {};
}

const OutcomeText *RuleSet::outcome(std::string_view id) const
{
    const auto found = std::ranges::find(outcomes, id, &OutcomeText::id);
    return found == outcomes.end() ? nullptr : &*found;
}

} // namespace fagdansk::recommendation
