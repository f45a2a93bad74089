#include "screening/recommendation/decision.h"

#include <algorithm>

namespace fagdansk::recommendation {
namespace {

bool isBlank(std::string text)
{
    // A no-break space is what a careless paste leaves behind.
    for (auto at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0")) {
        text.erase(at, 2);
    }
    return text.find_first_not_of(" \t\r\n\v\f") == std::string::npos;
}

base::Error invalid(const char *what)
{
    return {base::ErrorKind::InvalidInput, what};
}

} // namespace

base::Result<Decision> Decision::confirm(const Recommendation &recommendation, base::TeacherId teacher)
{
    if (!recommendation.suggests) {
        return base::Error{base::ErrorKind::Refused,
                           "nothing is suggested (" + recommendation.outcomeId + "), so nothing can be confirmed"};
    }
    return restore(Kind::Confirmed, teacher, recommendation.ruleSetVersion, recommendation.outcomeId,
                   recommendation.outcomeId, {});
}

base::Result<Decision> Decision::overrule(const RuleSet &rules, const Recommendation &recommendation,
                                          base::TeacherId teacher, const std::string &outcomeId, std::string reason)
{
    const auto *outcome = rules.outcome(outcomeId);
    if (!outcome || !outcome->suggests) {
        return invalid("a decision must name an outcome of the rule set that suggests something");
    }
    return restore(Kind::Overridden, teacher, recommendation.ruleSetVersion, recommendation.outcomeId, outcomeId,
                   std::move(reason));
}

base::Result<Decision> Decision::restore(Kind kind, base::TeacherId teacher, int ruleSetVersion,
                                         std::string suggestedOutcomeId, std::string outcomeId, std::string reason)
{
    if (teacher.isNull()) {
        return invalid("a decision needs the teacher who makes it");
    }
    if (suggestedOutcomeId.empty() || outcomeId.empty()) {
        return invalid("a decision needs the outcome that was suggested and the one decided");
    }
    if ((kind == Kind::Confirmed) != (suggestedOutcomeId == outcomeId)) {
        return invalid("a confirmation keeps the suggested outcome, an override changes it");
    }
    if ((kind == Kind::Overridden) == isBlank(reason)) {
        return invalid("an override needs a reason in words, a confirmation has none");
    }
    Decision decision;
    decision.m_kind = kind;
    decision.m_teacher = teacher;
    decision.m_ruleSetVersion = ruleSetVersion;
    decision.m_suggestedOutcomeId = std::move(suggestedOutcomeId);
    decision.m_outcomeId = std::move(outcomeId);
    decision.m_reason = std::move(reason);
    return decision;
}

} // namespace fagdansk::recommendation
