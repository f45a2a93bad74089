// Port: the content pack as the use cases see it. Implemented by `app/pack`. Read-only and safe from any thread.
#pragma once

#include "screening/items/item.h"
#include "wordlists/base/result.h"
#include "wordlists/glossary/rehearsal.h"
#include "wordlists/glossary/term.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::scenarios {

/// One authored thing exactly as it was: kept with a screening so that a later edit never falsifies an old result.
struct ContentVersion
{
    std::string kind; ///< "form", "term", "rules"
    std::string id;
    std::string hash; ///< 64 hex digits: BLAKE2b-256 of `body`
    std::string body; ///< canonical JSON (keys sorted, no spaces)
    friend bool operator==(const ContentVersion &, const ContentVersion &) = default;
};

struct PackInfo
{
    std::string pack;
    std::string title;
    int version = 0;
    std::string hash; ///< of the whole pack
};

/// Read once and held by everybody who needs them; they outlive the store.
using SharedTerms = std::shared_ptr<const std::vector<glossary::Term>>;

class ContentStore
{
public:
    virtual ~ContentStore() = default;

    virtual PackInfo info() const = 0;
    /// Trades in the order a list shows them, units and term ids filled in.
    virtual std::vector<glossary::Trade> trades() const = 0;
    /// NotFound for an id that the pack does not hold.
    virtual base::Result<glossary::Term> term(const base::ContentId &id) const = 0;
    /// All terms of a trade in teaching order; NotFound for an unknown trade.
    virtual base::Result<SharedTerms> sharedTerms(std::string_view trade) const = 0;
    /// The same to change as one likes: a copy.
    base::Result<std::vector<glossary::Term>> terms(std::string_view trade) const
    {
        const auto shared = sharedTerms(trade);
        return shared ? base::Result<std::vector<glossary::Term>>(**shared) : shared.error();
    }
    /// Full-text search over lemma, forms, definition and translations; best first.
    virtual std::vector<base::ContentId> search(std::string_view words, std::size_t limit) const = 0;
    /// Letters of the forms that a trade has ("A", "B").
    virtual std::vector<std::string> formLetters(std::string_view trade) const = 0;
    /// The form, resolved, and the version of it that a screening keeps.
    virtual base::Result<items::Form> form(std::string_view trade, std::string_view letter) const = 0;
    virtual base::Result<ContentVersion> formVersion(std::string_view trade, std::string_view letter) const = 0;
    /// Quiz rows, instructions and load charts of a trade; none for a trade that has none.
    virtual base::Result<glossary::Rehearsals> rehearsals(std::string_view trade) const = 0;
    /// The newest rule set for recommendations, as JSON in the shape of content/recommendation/*.yaml.
    virtual base::Result<ContentVersion> rules() const = 0;
    /// SVG bytes; NotFound for an unknown picture.
    virtual base::Result<std::string> picture(std::string_view name) const = 0;
};

} // namespace fagdansk::scenarios
