// The content pack and the centre's own glossaries as one content store: an own glossary is a trade without forms,
// texts and rehearsals. Safe from any thread.
#pragma once

#include "app/scenarios/content_store.h"
#include "app/scenarios/own_glossary.h"
#include "wordlists/lexicon/spelling_index.h"

#include <memory>
#include <mutex>

namespace fagdansk::scenarios {

class CentreContent final : public ContentStore
{
public:
    explicit CentreContent(std::shared_ptr<const ContentStore> pack);

    /// From now on these are the centre's own.
    void setOwn(const std::vector<OwnGlossary> &glossaries);

    PackInfo info() const override;
    std::vector<glossary::Trade> trades() const override; ///< the centre's own last; none without a word to practise
    base::Result<glossary::Term> term(const base::ContentId &id) const override;
    base::Result<SharedTerms> sharedTerms(std::string_view trade) const override;
    std::vector<base::ContentId> search(std::string_view words, std::size_t limit) const override;
    std::vector<std::string> formLetters(std::string_view trade) const override;
    base::Result<items::Form> form(std::string_view trade, std::string_view letter) const override;
    base::Result<ContentVersion> formVersion(std::string_view trade, std::string_view letter) const override;
    base::Result<glossary::Rehearsals> rehearsals(std::string_view trade) const override;
    base::Result<ContentVersion> rules() const override;
    base::Result<std::string> picture(std::string_view name) const override;

private:
    struct Own
    {
        glossary::Trade trade;
        std::shared_ptr<const std::vector<glossary::Term>> terms; ///< in teaching order
        std::vector<std::string> findables;                       ///< folded: word, forms, meaning, translations
        lexicon::SpellingIndex spellings;                         ///< numbered as `terms`
    };
    using Owns = std::vector<Own>;
    static std::vector<base::ContentId> nearest(const Owns &owns, std::string_view words, std::size_t limit);
    std::shared_ptr<const Owns> own() const;

    std::shared_ptr<const ContentStore> m_pack;
    mutable std::mutex m_guard;
    std::shared_ptr<const Owns> m_own = std::make_shared<Owns>();
};

} // namespace fagdansk::scenarios
