#include "wordlists/lexicon/typed_answer.h"

#include "wordlists/lexicon/keyboard.h"
#include "wordlists/lexicon/slip_cost.h"
#include "wordlists/lexicon/typed_text.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace fagdansk::lexicon {
namespace {
constexpr double slipPerLetter = 0.12;
constexpr double rounding = 1e-9;
constexpr double anotherSound = 0.3; ///< the least that makes another word of one
constexpr std::size_t shortPartLetters = 3;
constexpr std::size_t longestTypedBytes = 400;
constexpr double infinite = std::numeric_limits<double>::infinity();

struct Accepted
{
    std::string text;   ///< tidied
    std::string joined; ///< without spaces and hyphens
    std::u32string letters;
};

Accepted acceptedOf(std::string_view answer)
{
    auto text = tidied(answer);
    auto joined = joinedUp(text);
    return {std::move(text), std::move(joined), comparable(answer)};
}

class Judge
{
public:
    Judge(std::string_view expected, std::string_view typed, const TypedContext &context)
        : m_typed(acceptedOf(typed)), m_context(context)
    {
        m_accepted.push_back(acceptedOf(expected));
        for (const auto &other : context.alsoAccepted) {
            m_accepted.push_back(acceptedOf(other));
        }
    }

    TypedJudgement run() const
    {
        if (m_typed.joined.empty()) {
            return {TypedKind::Wrong, nearest()};
        }
        if (anyAccepted([this](const Accepted &answer) { return answer.text == m_typed.text; })) {
            return {TypedKind::Exact, 0};
        }
        const double cost = nearest();
        if (isOtherTerm()) {
            return {TypedKind::OtherWord, cost};
        }
        if (anyAccepted([&](const Accepted &answer) { return isVariant(answer); })) {
            return {TypedKind::Variant, 0};
        }
        return {kindOfUnlike(cost), cost};
    }

private:
    template <class Test>
    bool anyAccepted(Test test) const
    {
        return std::ranges::any_of(m_accepted, test);
    }

    /// The collation takes aa for å but not ae for æ; the cost takes all three for nothing.
    bool isVariant(const Accepted &answer) const
    {
        return isSameOnAnyKeyboard(answer.joined, m_typed.joined) ||
               slipCost(answer.letters, m_typed.letters, 0.0) <= 0.0;
    }

    TypedKind kindOfUnlike(double cost) const
    {
        const auto *lexicon = m_context.lexicon;
        if (isOwnForm()) {
            return TypedKind::Inflection;
        }
        if (lexicon != nullptr && lexicon->isListed(m_typed.text)) {
            return TypedKind::OtherWord;
        }
        if (!isSlip()) {
            return TypedKind::Wrong;
        }
        const bool isNearerToAnother =
            m_context.terms != nullptr && m_context.terms->hasNearer(m_typed.text, cost - rounding, ownLemmas());
        return isNearerToAnother ? TypedKind::OtherWord : hasAnotherPart(cost) ? TypedKind::Wrong : TypedKind::Slip;
    }

    /// Lemmas of the course's terms that an accepted answer is a form of.
    std::vector<std::string> ownLemmas() const
    {
        std::vector<std::string> lemmas;
        for (const auto &answer : m_accepted) {
            if (m_context.terms != nullptr) {
                auto more = m_context.terms->lemmasOf(answer.text);
                lemmas.insert(lemmas.end(), more.begin(), more.end());
            }
        }
        return lemmas;
    }

    bool isOtherTerm() const
    {
        const auto lemmas =
            m_context.terms != nullptr ? m_context.terms->lemmasOf(m_typed.text) : std::vector<std::string>();
        const auto own = ownLemmas();
        return !lemmas.empty() &&
               !anyAccepted([&](const Accepted &answer) { return answer.joined == m_typed.joined; }) &&
               std::ranges::none_of(lemmas, [&](const auto &lemma) {
                   return std::ranges::find(own, lemma) != own.end() || isAcceptedLemma(lemma);
               });
    }

    bool isAcceptedLemma(const std::string &lemma) const
    {
        return anyAccepted([&](const Accepted &answer) { return answer.text == tidied(lemma); });
    }

    /// "svejsehjelmen", or "svejse hjelmen", for "svejsehjelm".
    bool isOwnForm() const
    {
        const auto own = ownLemmas();
        if (m_context.terms != nullptr &&
            std::ranges::any_of(m_context.terms->lemmasOf(m_typed.text), [&](const auto &lemma) {
                return std::ranges::find(own, lemma) != own.end() || isAcceptedLemma(lemma);
            })) {
            return true;
        }
        const auto *lexicon = m_context.lexicon;
        return lexicon != nullptr &&
               (anyAccepted([&](const Accepted &answer) { return sharesListedLemma(answer); }) || isFormOfLastPart());
    }

    bool sharesListedLemma(const Accepted &answer) const
    {
        if (!m_context.lexicon->isListed(
                m_typed.joined)) { // a look into compounds would be slow, and the last part tells
            return false;
        }
        auto ofAnswer = m_context.lexicon->stems(answer.text);
        ofAnswer.push_back(answer.text);
        return std::ranges::any_of(m_context.lexicon->stems(m_typed.joined), [&](const auto &stem) {
            return std::ranges::find(ofAnswer, stem) != ofAnswer.end();
        });
    }

    /// For a compound that no dictionary knows, its last part tells.
    bool isFormOfLastPart() const
    {
        if (m_context.parts.size() < 2) {
            return false;
        }
        const auto head = text::fold(m_context.parts.back());
        const auto &whole = m_accepted.front().joined;
        const auto before = std::string_view(whole).substr(0, whole.size() - std::min(whole.size(), head.size()));
        const std::string_view typed = m_typed.joined;
        if (!whole.ends_with(head) || !typed.starts_with(before)) {
            return false;
        }
        const auto rest = typed.substr(before.size());
        const auto isNounOfHead = [&](const WordForm &form) {
            return form.lemma == head && form.wordClass != WordClass::Verb; // "bu" is an imperative of bue by chance
        };
        return rest != head && std::ranges::any_of(m_context.lexicon->forms(rest, Search::Thorough), isNounOfHead);
    }

    bool isSlip() const
    {
        return anyAccepted([this](const Accepted &answer) {
            const double limit = slipPerLetter * static_cast<double>(answer.letters.size()) + rounding;
            return answer.letters.size() > shortPartLetters &&
                   slipCost(answer.letters, m_typed.letters, limit) <= limit;
        });
    }

    /// A compound of which one short part, or the last one, has become another real word is no slip: "basflaske" for
    /// gasflaske, "brandvægt" for brandvagt.
    bool hasAnotherPart(double cost) const
    {
        if (m_context.lexicon == nullptr || m_context.parts.size() < 2 || cost < anotherSound) {
            return false;
        }
        const auto &whole = m_accepted.front().joined;
        const std::string_view typed = m_typed.joined;
        std::size_t from = 0;
        for (std::size_t i = 0; i < m_context.parts.size(); ++i) {
            const auto part = text::fold(m_context.parts[i]);
            const auto begin = whole.find(part, from);
            if (begin == std::string::npos) {
                return false;
            }
            const auto before = std::string_view(whole).substr(0, begin);
            const auto after = std::string_view(whole).substr(begin + part.size());
            const bool isTold = i + 1 == m_context.parts.size() ||
                                (text::toUtf32(part).size() <= shortPartLetters && cost > anotherSound + rounding);
            if (isTold && typed.size() > before.size() + after.size() && typed.starts_with(before) &&
                typed.ends_with(after) &&
                isAnotherWord(part, typed.substr(begin, typed.size() - before.size() - after.size()))) {
                return true;
            }
            from = begin + part.size();
        }
        return false;
    }

    /// Of the same length: a letter lost is what learners do, and the rest may be a word by chance.
    bool isAnotherWord(std::string_view part, std::string_view typed) const
    {
        return part != typed && text::toUtf32(part).size() == text::toUtf32(typed).size() && isRealWord(typed);
    }

    bool isRealWord(std::string_view piece) const
    {
        return text::toUtf32(piece).size() > 2 && m_context.lexicon->isListed(piece) &&
               m_context.lexicon->isUsual(piece);
    }

    double nearest() const
    {
        double least = infinite;
        double longest = 0;
        for (const auto &answer : m_accepted) {
            least = std::min(least, slipCost(answer.letters, m_typed.letters, infinite));
            longest = std::max(longest, static_cast<double>(answer.letters.size() + m_typed.letters.size()));
        }
        return std::min(least, longest);
    }

    Accepted m_typed;
    std::vector<Accepted> m_accepted;
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
