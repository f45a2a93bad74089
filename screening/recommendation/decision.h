// A named teacher's decision about a recommendation. Only a teacher makes one.
#pragma once

#include "screening/recommendation/recommendation.h"
#include "wordlists/base/ids.h"

namespace fagdansk::recommendation {

/// Valid by construction: an override always has a reason, a confirmation never needs one.
class Decision
{
public:
    enum class Kind { Confirmed, Overridden };

    /// Refused when the recommendation suggests nothing; InvalidInput without a teacher.
    static base::Result<Decision> confirm(const Recommendation &recommendation, base::TeacherId teacher);
    /// `outcomeId` is a suggesting outcome of `rules` other than the recommended one; the reason holds more than white
    /// space. InvalidInput otherwise.
    static base::Result<Decision> overrule(const RuleSet &rules, const Recommendation &recommendation,
                                           base::TeacherId teacher, const std::string &outcomeId, std::string reason);
    /// What was stored: checked for the reason and the teacher only, because the rule set of that day may be gone.
    static base::Result<Decision> restore(Kind kind, base::TeacherId teacher, int ruleSetVersion,
                                          std::string suggestedOutcomeId, std::string outcomeId, std::string reason);

    Kind kind() const { return m_kind; }
    base::TeacherId teacher() const { return m_teacher; }
    int ruleSetVersion() const { return m_ruleSetVersion; }
    const std::string &suggestedOutcomeId() const { return m_suggestedOutcomeId; }
    const std::string &outcomeId() const { return m_outcomeId; } ///< what was decided
    const std::string &reason() const { return m_reason; }       ///< empty when confirmed
    friend bool operator==(const Decision &, const Decision &) = default;

private:
    Decision() = default;
    Kind m_kind = Kind::Confirmed;
    base::TeacherId m_teacher;
    int m_ruleSetVersion = 0;
    std::string m_suggestedOutcomeId;
    std::string m_outcomeId;
    std::string m_reason;
};

} // namespace fagdansk::recommendation
