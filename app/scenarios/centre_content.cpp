#include "app/scenarios/centre_content.h"

#include "wordlists/glossary/searched_words.h"
#include "wordlists/text/casing.h"

#include <algorithm>

namespace fagdansk::scenarios {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

std::string findableOf(const glossary::Term &term)
{
    std::string all = term.lemma;
    for (const auto &form : term.forms) {
        all += "\n" + form;
    }
    all += "\n" + term.definition;
    for (const auto &[language, translation] : term.translations) {
        all += "\n" + translation.text;
    }
    return "\n" + text::fold(all);
}
} // namespace

CentreContent::CentreContent(std::shared_ptr<const ContentStore> pack) : m_pack(std::move(pack)) {}

void CentreContent::setOwn(const std::vector<OwnGlossary> &glossaries)
{
    Owns owns;
    for (const auto &glossary : glossaries) {
        Own own{tradeOf(glossary), {}, {}, {}};
        std::vector<glossary::Term> terms;
        std::vector<lexicon::NamedSpelling> spellings;
        for (const auto &term : glossary.terms) {
            if (canBePractised(term)) {
                for (auto &word : glossary::searchedWords(term)) {
                    spellings.push_back({std::move(word), static_cast<int>(terms.size())});
                }
                terms.push_back(term);
                own.findables.push_back(findableOf(term));
            }
        }
        if (!terms.empty()) {
            own.spellings = lexicon::SpellingIndex(spellings);
            own.terms = std::make_shared<const std::vector<glossary::Term>>(std::move(terms));
            owns.push_back(std::move(own));
        }
    }
    const std::scoped_lock lock(m_guard);
    m_own = std::make_shared<const Owns>(std::move(owns));
}

std::shared_ptr<const CentreContent::Owns> CentreContent::own() const
{
    const std::scoped_lock lock(m_guard);
    return m_own;
}

PackInfo CentreContent::info() const
{
    return m_pack->info();
}

std::vector<glossary::Trade> CentreContent::trades() const
{
    auto trades = m_pack->trades();
    const auto owns = own();
    for (const auto &each : *owns) {
        trades.push_back(each.trade);
    }
    return trades;
}

Result<glossary::Term> CentreContent::term(const base::ContentId &id) const
{
    if (!isOwnTrade(id.trade())) {
        return m_pack->term(id);
    }
    const auto owns = own();
    for (const auto &each : *owns) {
        const auto found = std::ranges::find(*each.terms, id, &glossary::Term::id);
        if (found != each.terms->end()) {
            return *found;
        }
    }
    return Error{ErrorKind::NotFound, "the centre has no word " + id.text()};
}

Result<SharedTerms> CentreContent::sharedTerms(std::string_view trade) const
{
    if (!isOwnTrade(trade)) {
        return m_pack->sharedTerms(trade);
    }
    const auto owns = own();
    const auto found =
        std::ranges::find(*owns, trade, [](const Own &each) { return std::string_view(each.trade.slug); });
    if (found == owns->end()) {
        return Error{ErrorKind::NotFound, "the centre has no glossary " + std::string(trade)};
    }
    return found->terms;
}

std::vector<base::ContentId> CentreContent::search(std::string_view words, std::size_t limit) const
{
    const auto wanted = text::fold(words);
    std::vector<base::ContentId> first; // a word or a translation begins so
    std::vector<base::ContentId> last;
    const auto owns = own();
    const bool isEmpty = wanted.find_first_not_of(' ') == std::string::npos;
    for (const auto &each : isEmpty ? Owns() : *owns) {
        for (std::size_t i = 0; i < each.terms->size(); ++i) {
            if (each.findables[i].find("\n" + wanted) != std::string::npos) {
                first.push_back((*each.terms)[i].id);
            } else if (each.findables[i].find(wanted) != std::string::npos) {
                last.push_back((*each.terms)[i].id);
            }
        }
    }
    if (first.empty() && last.empty()) {
        last = nearest(*owns, words, limit);
    }
    auto ofPack = m_pack->search(words, limit);
    ofPack.resize(std::min(ofPack.size(), limit - std::min(last.size(), limit / 2))); // the centre's own are seen too
    first.insert(first.end(), ofPack.begin(), ofPack.end());
    first.insert(first.end(), last.begin(), last.end());
    first.resize(std::min(first.size(), limit));
    return first;
}

/// For a misspelling.
std::vector<base::ContentId> CentreContent::nearest(const Owns &owns, std::string_view words, std::size_t limit)
{
    std::vector<base::ContentId> found;
    for (const auto &each : owns) {
        for (const int number : each.spellings.nearest(words, limit)) {
            found.push_back((*each.terms)[static_cast<std::size_t>(number)].id);
        }
    }
    return found;
}

std::vector<std::string> CentreContent::formLetters(std::string_view trade) const
{
    return isOwnTrade(trade) ? std::vector<std::string>() : m_pack->formLetters(trade);
}

Result<items::Form> CentreContent::form(std::string_view trade, std::string_view letter) const
{
    return m_pack->form(trade, letter);
}

Result<ContentVersion> CentreContent::formVersion(std::string_view trade, std::string_view letter) const
{
    return m_pack->formVersion(trade, letter);
}

Result<glossary::Rehearsals> CentreContent::rehearsals(std::string_view trade) const
{
    return isOwnTrade(trade) ? Result<glossary::Rehearsals>(glossary::Rehearsals()) : m_pack->rehearsals(trade);
}

Result<ContentVersion> CentreContent::rules() const
{
    return m_pack->rules();
}

Result<std::string> CentreContent::picture(std::string_view name) const
{
    return m_pack->picture(name);
}

} // namespace fagdansk::scenarios
