#include "screening/recommendation/message_text.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::recommendation {
namespace {

constexpr const char *dash = "\u2013";

/// Danish and Ukrainian set a no-break space before the sign, Turkish writes the sign first.
std::string percent(double share, std::string_view language)
{
    // The small step keeps 0.58 * 100 = 57.99999... at 58.
    const auto whole = std::to_string(static_cast<int>(std::floor(share * 100.0 + 1e-9)));
    if (language == "tr") {
        return "%" + whole;
    }
    return whole + (language == "da" || language == "uk" ? "\u00a0%" : "%");
}

std::string levelText(const std::optional<Level> &level, std::string_view language)
{
    if (!level) {
        return dash;
    }
    if (*level == Level::BelowA1) {
        static const std::map<std::string_view, const char *> below{{"da", "under A1"},  {"en", "below A1"},
                                                                    {"ar", "أقل من A1"}, {"pl", "poniżej A1"},
                                                                    {"uk", "нижче A1"},  {"tr", "A1’in altında"}};
        const auto found = below.find(language);
        return found == below.end() ? below.at("en") : found->second;
    }
    return nameOf(levelNames, *level);
}

bool rightToLeft(std::string_view language)
{
    constexpr std::array<std::string_view, 5> languages{"ar", "fa", "prs", "ps", "ur"};
    return std::ranges::find(languages, language) != languages.end();
}

/// The part whose score ("terms") or cut-off ("terms-cut") a placeholder names.
std::optional<Part> partNamed(std::string_view placeholder)
{
    const auto end = placeholder.find("-cut");
    return fromName<Part>(partNames, placeholder.substr(0, end));
}

std::string orDash(const std::string &text)
{
    return text.empty() ? dash : text;
}

} // namespace

const ability::PartProfile &partOf(const ability::Profile &profile, Part part)
{
    return part == Part::Everyday ? profile.everyday : part == Part::Terms ? profile.terms : profile.technical;
}

std::optional<std::string> placeholderFault(std::string_view message)
{
    for (std::size_t at = message.find_first_of("{}"); at != std::string_view::npos;
         at = message.find_first_of("{}", at + 1)) {
        const auto end = message.find_first_of("{}", at + 1);
        if (message[at] == '}' || end == std::string_view::npos || message[end] == '{') {
            return "a brace has no partner";
        }
        const auto name = message.substr(at + 1, end - at - 1);
        if (std::ranges::find(placeholders, name) == placeholders.end()) {
            return "the placeholder {" + std::string(name) + "} is unknown";
        }
        at = end;
    }
    return std::nullopt;
}

MessageValues::MessageValues(const RuleSet &rules, const ability::Profile &profile, const TeacherContext &context)
    : m_rules(rules), m_profile(profile), m_context(context)
{}

std::string MessageValues::value(std::string_view placeholder, std::string_view language) const
{
    if (const auto part = partNamed(placeholder)) {
        const bool cut = placeholder.ends_with("-cut");
        const auto share = cut ? std::optional(m_rules.cut(*part).cut) : partOf(m_profile, *part).score();
        return share ? percent(*share, language) : dash;
    }
    if (placeholder == "oral" || placeholder == "written") {
        return levelText(placeholder == "oral" ? m_context.oral : m_context.written, language);
    }
    if (placeholder == "schooling") {
        return m_context.schoolingYears ? std::to_string(*m_context.schoolingYears) : dash;
    }
    return orDash(placeholder == "vlv2-date" ? m_context.vlv2Date : m_context.vlv2Result);
}

std::string MessageValues::fill(std::string_view message, std::string_view language) const
{
    const bool isolate = rightToLeft(language);
    std::string filled;
    for (std::size_t at = 0; at < message.size();) {
        const auto open = std::min(message.find('{', at), message.size());
        filled += message.substr(at, open - at);
        const auto close = message.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        const auto inserted = value(message.substr(open + 1, close - open - 1), language);
        filled += isolate ? "\u2068" + inserted + "\u2069" : inserted;
        at = close + 1;
    }
    return filled;
}

} // namespace fagdansk::recommendation
