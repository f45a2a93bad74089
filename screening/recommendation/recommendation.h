// A proposal with its reasons. The program never decides about a person: a teacher confirms or overrides (decision.h).
#pragma once

#include "screening/ability/profile.h"
#include "screening/recommendation/rule_set.h"

#include <string>
#include <vector>

namespace fagdansk::recommendation {

/// A message with its placeholders filled, in every language of the rule set: kept whole, so that a result can be read
/// years later.
struct Reason
{
    std::string messageId;
    Texts text;
    friend bool operator==(const Reason &, const Reason &) = default;
};

/// What nobody has filled in or taken, in the order a teacher is asked for it.
enum class Missing { OralLevel, WrittenLevel, Schooling, LatinScript, EverydayText, Terms, TechnicalText };
inline constexpr std::array missingNames{"oralLevel",    "writtenLevel", "schooling",    "latinScript",
                                         "everydayText", "terms",        "technicalText"};

/// A part whose score is within `near` standard errors of its cut-off.
struct NearCut
{
    Part part = Part::Everyday;
    double score = 0.0;
    double cut = 0.0;
    double standardError = 0.0;
    friend bool operator==(const NearCut &, const NearCut &) = default;
};

/// Text id of "Erstatter ikke VLV-2 eller FVU-udbyderens vurdering", which stands under every result.
inline constexpr const char *disclaimerTextId = "recommendation/disclaimer";

struct Recommendation
{
    int ruleSetVersion = 0;
    Basis basis = Basis::Expert;
    std::string ruleId;
    std::string outcomeId;
    bool suggests = false; ///< false: nothing is proposed, and nothing can be confirmed
    Texts title;
    std::vector<Reason> reasons;
    std::vector<Reason> notes;
    std::vector<Missing> missing;
    std::vector<NearCut> nearCuts;
    bool provisional = false; ///< explanations await their marks
    std::string disclaimerId = disclaimerTextId;
    Texts disclaimer; ///< as the rule set of that version words it
    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// `rules` has come through the loader (its last rule always holds); std::logic_error otherwise. Same input, same
/// answer.
Recommendation recommend(const RuleSet &rules, const ability::Profile &profile, const TeacherContext &context);

} // namespace fagdansk::recommendation
