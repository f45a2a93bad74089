// Messages with placeholders, and the values in the reader's language.
#pragma once

#include "screening/ability/profile.h"
#include "screening/recommendation/rule_set.h"

#include <optional>

namespace fagdansk::recommendation {

inline constexpr std::array placeholders{"everyday",  "terms",         "technical",  "everyday-cut",
                                         "terms-cut", "technical-cut", "oral",       "written",
                                         "schooling", "vlv2-date",     "vlv2-result"};

/// What is wrong with a message's braces, or nothing.
std::optional<std::string> placeholderFault(std::string_view message);

/// Every value as `language` writes it. Scores are rounded down, so that "60 %" never stands for less than a cut-off of
/// 60 %. What is not known is a dash. In a right-to-left language each value is isolated (U+2068, U+2069).
class MessageValues
{
public:
    MessageValues(const RuleSet &rules, const ability::Profile &profile, const TeacherContext &context);
    std::string value(std::string_view placeholder, std::string_view language) const;
    /// `message` with its placeholders filled; it has passed `placeholderFault`.
    std::string fill(std::string_view message, std::string_view language) const;

private:
    const RuleSet &m_rules;
    const ability::Profile &m_profile;
    const TeacherContext &m_context;
};

const ability::PartProfile &partOf(const ability::Profile &profile, Part part);

} // namespace fagdansk::recommendation
