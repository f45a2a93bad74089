#include "app/wiring/dictionary_judge.h"

#include "wordlists/lexicon/typed_answer.h"
#include "wordlists/text/casing.h"

#include <array>
#include <utility>

namespace fagdansk::wiring {
namespace {
using drill::TypedVerdict;

/// What the trade's own words settle: right, another form, another word of the trade.
bool isSettled(const drill::TypedJudgement &plain)
{
    const bool onlyTheArticle = plain.verdict == TypedVerdict::Slip && plain.cost >= 1.0;
    return plain.verdict != TypedVerdict::Wrong && (plain.verdict != TypedVerdict::Slip || onlyTheArticle);
}

std::string withoutArticle(std::string_view typed)
{
    auto folded = text::fold(typed);
    static constexpr std::array<std::string_view, 3> articles = {"en ", "et ", "at "};
    for (const auto article : articles) {
        if (folded.starts_with(article)) {
            return folded.substr(article.size());
        }
    }
    return folded;
}

TypedVerdict verdictOf(lexicon::TypedKind kind)
{
    switch (kind) {
    case lexicon::TypedKind::Exact:
    case lexicon::TypedKind::Variant:
        return TypedVerdict::Variant;
    case lexicon::TypedKind::Slip:
        return TypedVerdict::Slip;
    case lexicon::TypedKind::Inflection:
        return TypedVerdict::Inflection;
    case lexicon::TypedKind::OtherWord:
        return TypedVerdict::OtherWord;
    case lexicon::TypedKind::Wrong:
        break;
    }
    return TypedVerdict::Wrong;
}
} // namespace

DictionaryJudge::DictionaryJudge(const Language &language, std::string trade, const std::vector<glossary::Term> &terms)
    : m_language(language), m_trade(std::move(trade)), m_plain(terms)
{}

drill::TypedJudgement DictionaryJudge::judge(const drill::TypedKey &key, std::string_view typed) const
{
    auto plain = m_plain.judge(key, typed);
    if (isSettled(plain)) {
        return plain;
    }
    std::vector<std::string> parts;
    for (const auto &part : m_language.splitter().split(key.expected)) {
        parts.push_back(part.text);
    }
    lexicon::TypedContext context;
    context.lexicon = &m_language.lexicon();
    context.terms = m_language.terms(m_trade);
    context.parts = parts;
    const std::string word = withoutArticle(typed);
    const auto found = lexicon::judge(key.expected, word, context);
    const auto verdict = verdictOf(found.kind);
    const bool isAWord = verdict == TypedVerdict::OtherWord || verdict == TypedVerdict::Inflection;
    return {verdict, found.cost, isAWord ? word : std::string()};
}

} // namespace fagdansk::wiring
