#include "wordlists/drill/plain_typed_judge.h"

#include "wordlists/drill/typed_text.h"

#include <algorithm>
#include <array>

namespace fagdansk::drill {
namespace {
constexpr double slipShare = 0.12;
constexpr std::size_t shortestForSlips = 4;

std::u32string joinedKey(std::string_view word)
{
    return joinedUp(keyboardFolded(plainText(word)));
}

bool isAmong(const std::u32string &joined, const std::vector<std::string> &words)
{
    return std::ranges::any_of(words, [&](const auto &word) { return joinedKey(word) == joined; });
}

/// What was typed, and whether an article before it was another than the word's own.
struct WithoutArticle
{
    std::u32string word;
    bool wrongArticle = false;
};

WithoutArticle withoutArticle(const TypedKey &key, std::u32string typed)
{
    static constexpr std::array<std::u32string_view, 3> articles = {U"en ", U"et ", U"at "};
    const auto expected = plainText(key.expected);
    for (const auto article : articles) {
        if (typed.starts_with(article) && !expected.starts_with(article)) {
            const bool own = plainText(key.article) == article.substr(0, article.size() - 1);
            return {typed.substr(article.size()), !own};
        }
    }
    return {std::move(typed), false};
}
} // namespace

PlainTypedJudge::PlainTypedJudge(const std::vector<glossary::Term> &trade)
{
    for (const auto &term : trade) {
        m_words.push_back({term.lemma, joinedKey(term.lemma)});
        for (const auto &form : term.forms) {
            m_words.push_back({form, joinedKey(form)});
        }
    }
    std::ranges::stable_sort(m_words, {}, &KnownWord::joined);
}

const PlainTypedJudge::KnownWord *PlainTypedJudge::knownAs(const std::u32string &joined) const
{
    const auto found = std::ranges::lower_bound(m_words, joined, {}, &KnownWord::joined);
    return found != m_words.end() && found->joined == joined ? &*found : nullptr;
}

TypedJudgement PlainTypedJudge::judge(const TypedKey &key, std::string_view typed) const
{
    const auto plain = plainText(typed);
    if (plain.empty()) {
        return {};
    }
    if (plain == plainText(key.expected)) {
        return {TypedVerdict::Exact, 0, key.expected};
    }
    const auto [word, wrongArticle] = withoutArticle(key, plain);
    const auto expected = joinedKey(key.expected);
    const auto joined = joinedUp(keyboardFolded(word));
    if (joined == expected) {
        return {wrongArticle ? TypedVerdict::Slip : TypedVerdict::Variant, wrongArticle ? 1.0 : 0.0, key.expected};
    }
    const double cost = typingCost(expected, joined);
    if (isAmong(joined, key.otherForms)) {
        return {TypedVerdict::Inflection, cost, std::string(typed)};
    }
    if (isAmong(joined, key.synonyms)) {
        return {TypedVerdict::Synonym, cost, std::string(typed)};
    }
    if (const auto *known = knownAs(joined)) {
        return {TypedVerdict::OtherWord, cost, known->word};
    }
    const bool tooFar = cost > slipShare * static_cast<double>(expected.size()) + 1e-9;
    if (tooFar || expected.size() < shortestForSlips) {
        return {TypedVerdict::Wrong, cost, {}};
    }
    return slipOrAnotherWord(key, expected, joined, cost);
}

/// A slip, unless what was typed is as near to another word of the trade, or nearer to the word's other form.
TypedJudgement PlainTypedJudge::slipOrAnotherWord(const TypedKey &key, const std::u32string &expected,
                                                  const std::u32string &typed, double cost) const
{
    for (const auto &form : key.otherForms) {
        if (const double toForm = typingCost(joinedKey(form), typed); toForm < cost) {
            return {TypedVerdict::Inflection, cost, form};
        }
    }
    for (const auto &known : m_words) {
        if (known.joined != expected && !isAmong(known.joined, key.otherForms) &&
            typingCost(known.joined, typed) <= cost) {
            return {TypedVerdict::OtherWord, cost, known.word};
        }
    }
    return {TypedVerdict::Slip, cost, key.expected};
}

} // namespace fagdansk::drill
