#include "wordlists/lexicon/typed_answer.h"

#include "wordlists/lexicon/keyboard.h"
#include "wordlists/lexicon/spelling_distance.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace fagdansk::lexicon {
namespace {
constexpr double slipPerLetter = 0.12;
constexpr std::size_t shortPartLetters = 3;
constexpr std::size_t longestTypedBytes = 400;

/// Lower case, single spaces, none at the ends.
std::string tidy(std::string_view text)
{
    std::string out;
    for (const char c : text::fold(text)) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isSpace) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (out.ends_with(' ')) {
        out.pop_back();
    }
    return out;
}

std::string joined(std::string_view text)
{
    std::string out(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == '-'; });
    return out;
}

double costBetween(const std::string &expected, const std::string &typed, double limit)
{
    return spellingCost(text::toUtf32(joined(expected)), text::toUtf32(joined(typed)), limit);
}

/// The collation takes aa for å but not ae for æ; the spelling cost takes all three for nothing.
bool isVariant(const std::string &expected, const std::string &typed)
{
    return isSameOnAnyKeyboard(expected, typed) || isSameOnAnyKeyboard(joined(expected), joined(typed)) ||
           costBetween(expected, typed, 0.0) <= 0.0;
}

bool hasShortPartsExact(const std::string &typed, std::span<const std::string> parts)
{
    return std::ranges::all_of(parts, [&](const std::string &part) {
        const auto folded = text::fold(part);
        return text::toUtf32(folded).size() > shortPartLetters || typed.find(folded) != std::string::npos;
    });
}

class Judge
{
public:
    Judge(std::string_view expected, std::string_view typed, const TypedContext &context)
        : m_typed(tidy(typed)), m_context(context)
    {
        m_accepted.push_back(tidy(expected));
        for (const auto &other : context.alsoAccepted) {
            m_accepted.push_back(tidy(other));
        }
    }

    TypedJudgement run() const
    {
        if (m_typed.empty()) {
            return {TypedKind::Wrong, nearest()};
        }
        if (std::ranges::find(m_accepted, m_typed) != m_accepted.end()) {
            return {TypedKind::Exact, 0};
        }
        const double cost = nearest();
        if (isCourseTerm()) {
            return {TypedKind::OtherWord, cost};
        }
        if (std::ranges::any_of(m_accepted, [this](const auto &word) { return isVariant(word, m_typed); })) {
            return {TypedKind::Variant, 0};
        }
        return {kindOfUnlike(cost), cost};
    }

private:
    TypedKind kindOfUnlike(double cost) const
    {
        const auto *lexicon = m_context.lexicon;
        if (lexicon != nullptr && std::ranges::any_of(m_accepted, [&](const auto &word) {
                return shareLemma(*lexicon, word, m_typed) || isJoinedFormOf(word);
            })) {
            return TypedKind::Inflection;
        }
        if (lexicon != nullptr && lexicon->isListed(m_typed)) {
            return TypedKind::OtherWord;
        }
        if (!isSlip()) {
            return TypedKind::Wrong;
        }
        return isNearerToAnotherTerm(cost) ? TypedKind::OtherWord : TypedKind::Slip;
    }

    /// "svejse hjelmen" for "svejsehjelm"
    bool isJoinedFormOf(const std::string &word) const
    {
        return m_typed.find(' ') != std::string::npos && isFormOf(*m_context.lexicon, word, joined(m_typed));
    }

    bool isSlip() const
    {
        return std::ranges::any_of(m_accepted, [this](const auto &word) {
            const auto letters = text::toUtf32(joined(word)).size();
            const double limit = slipPerLetter * static_cast<double>(letters);
            return letters > shortPartLetters && costBetween(word, m_typed, limit) <= limit &&
                   hasShortPartsExact(joined(m_typed), m_context.parts);
        });
    }

    bool isCourseTerm() const
    {
        return std::ranges::any_of(m_context.courseTerms, [this](const auto &term) { return tidy(term) == m_typed; }) &&
               !(m_context.lexicon != nullptr && isSameTerm(m_typed));
    }

    /// A course's list holds forms as well: another form of the expected word is no other term.
    bool isSameTerm(const std::string &term) const
    {
        return std::ranges::any_of(m_accepted, [&](const auto &word) {
            return m_context.lexicon->stems(term) == m_context.lexicon->stems(word) &&
                   !m_context.lexicon->stems(term).empty();
        });
    }

    bool isNearerToAnotherTerm(double cost) const
    {
        return std::ranges::any_of(m_context.courseTerms, [&](const auto &term) {
            const auto other = tidy(term);
            const bool isOurs = std::ranges::find(m_accepted, other) != m_accepted.end() ||
                                (m_context.lexicon != nullptr && isSameTerm(other));
            return !isOurs && costBetween(other, m_typed, cost) < cost;
        });
    }

    double nearest() const
    {
        double least = std::numeric_limits<double>::infinity();
        double longest = 0;
        for (const auto &word : m_accepted) {
            least = std::min(least, costBetween(word, m_typed, std::numeric_limits<double>::infinity()));
            longest =
                std::max(longest, static_cast<double>(text::toUtf32(word).size() + text::toUtf32(m_typed).size()));
        }
        return std::min(least, longest);
    }

    std::string m_typed;
    std::vector<std::string> m_accepted;
    const TypedContext &m_context;
};
} // namespace

TypedJudgement judge(std::string_view expected, std::string_view typed, const TypedContext &context)
{
    return Judge(expected, typed.substr(0, longestTypedBytes), context).run();
}

std::string_view nameOf(TypedKind kind)
{
    switch (kind) {
    case TypedKind::Exact:
        return "exact";
    case TypedKind::Variant:
        return "variant";
    case TypedKind::Slip:
        return "slip";
    case TypedKind::Inflection:
        return "inflection";
    case TypedKind::OtherWord:
        return "other-word";
    case TypedKind::Wrong:
        return "wrong";
    }
    return "wrong";
}

} // namespace fagdansk::lexicon
