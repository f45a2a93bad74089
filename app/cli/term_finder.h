// Which term of the pack is meant by `lemma` or `trade/lemma`.
#pragma once

#include "app/scenarios/content_store.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::cli {

class TermFinder
{
public:
    /// Reads all terms of all trades. BrokenPack.
    static base::Result<TermFinder> create(const scenarios::ContentStore &content);
    TermFinder(TermFinder &&) = default;
    TermFinder &operator=(TermFinder &&) = default;

    /// As written, or else in any case. One lemma with the same sense in several trades is not ambiguous: the first
    /// trade of the pack counts. NotFound for an unknown term; InvalidInput for an ambiguous one, saying what to write.
    /// The pointer lives as long as the finder.
    base::Result<const glossary::Term *> find(std::string_view name) const;

private:
    using Candidates = std::vector<const glossary::Term *>;
    TermFinder() = default;
    Candidates candidates(std::string_view name) const;

    std::vector<glossary::Trade> m_trades;
    std::vector<std::vector<glossary::Term>> m_terms;         ///< by trade
    std::map<std::string, Candidates, std::less<>> m_byLemma; ///< folded
};

/// The same word with the same meaning: word class and article agree, and so does the definition, the rubric, or at
/// least half of the translations that both have.
bool isSameSense(const glossary::Term &a, const glossary::Term &b);

} // namespace fagdansk::cli
