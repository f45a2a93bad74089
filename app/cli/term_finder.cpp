#include "app/cli/term_finder.h"

#include "wordlists/text/casing.h"

#include <algorithm>

namespace fagdansk::cli {
using base::Error;
using base::ErrorKind;
using glossary::Term;

namespace {

bool haveHalfTheTranslations(const Term &a, const Term &b)
{
    int shared = 0;
    int equal = 0;
    for (const auto &[language, translation] : a.translations) {
        const auto other = b.translations.find(language);
        if (other != b.translations.end()) {
            ++shared;
            equal += text::fold(other->second.text) == text::fold(translation.text) ? 1 : 0;
        }
    }
    return shared > 0 && 2 * equal >= shared;
}

std::string choicesOf(const std::vector<const Term *> &terms)
{
    std::string choices;
    for (const auto *term : terms) {
        choices += (choices.empty() ? "" : " or ") + std::string(term->id.trade()) + "/" + term->lemma;
    }
    return choices;
}

} // namespace

bool isSameSense(const Term &a, const Term &b)
{
    return a.wordClass == b.wordClass && a.article == b.article &&
           (a.definition == b.definition || a.rubric == b.rubric || haveHalfTheTranslations(a, b));
}

base::Result<TermFinder> TermFinder::create(const scenarios::ContentStore &content)
{
    TermFinder finder;
    finder.m_trades = content.trades();
    for (const auto &trade : finder.m_trades) {
        auto terms = content.terms(trade.slug);
        if (!terms) {
            return terms.error();
        }
        finder.m_terms.push_back(std::move(*terms));
    }
    // Only now: a growing list would move the terms. (Moving the finder moves none: vectors keep their storage.)
    for (const auto &terms : finder.m_terms) {
        for (const auto &term : terms) {
            finder.m_byLemma[text::fold(term.lemma)].push_back(&term);
        }
    }
    return finder;
}

TermFinder::Candidates TermFinder::candidates(std::string_view name) const
{
    const auto found = m_byLemma.find(text::fold(name));
    if (found == m_byLemma.end()) {
        return {};
    }
    Candidates exact;
    std::ranges::copy_if(found->second, std::back_inserter(exact),
                         [written = text::nfc(name)](const Term *term) { return term->lemma == written; });
    return exact.empty() ? found->second : exact;
}

base::Result<const Term *> TermFinder::find(std::string_view name) const
{
    auto found = candidates(name);
    const auto slash = name.find('/');
    if (found.empty() && slash != std::string_view::npos) {
        found = candidates(name.substr(slash + 1));
        std::erase_if(found, [trade = name.substr(0, slash)](const Term *term) { return term->id.trade() != trade; });
    }
    if (found.empty()) {
        return Error{ErrorKind::NotFound, "unknown term '" + std::string(name) + "'"};
    }
    if (!std::ranges::all_of(found, [&](const Term *term) { return isSameSense(*found.front(), *term); })) {
        return Error{ErrorKind::InvalidInput, "ambiguous term '" + std::string(name) + "'; write " + choicesOf(found)};
    }
    return found.front();
}

} // namespace fagdansk::cli
