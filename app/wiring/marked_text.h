// What a language teacher sees in a text at a glance: its terms, known and new, and its long words at their joints.
#pragma once

#include "app/scenarios/content_store.h"
#include "app/scenarios/materials.h"
#include "app/wiring/language.h"
#include "wordlists/extraction/term_candidates.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fagdansk::wiring {

class MarkedText
{
public:
    /// All three outlive it.
    MarkedText(std::string_view text, const Language &language, const scenarios::ContentStore &content);

    std::vector<scenarios::MaterialTerm> terms() const;
    /// As many as were done when it was stopped.
    std::vector<scenarios::MaterialParagraph> paragraphs(const scenarios::ExchangeControl &control) const;

private:
    scenarios::MaterialTerm termOf(const extraction::TermCandidate &candidate) const;
    scenarios::MaterialParagraph paragraphOf(std::string_view text) const;
    /// The candidate that a folded word is a form of; null for none.
    const extraction::TermCandidate *candidateOf(const std::string &folded) const;

    std::string_view m_text;
    const Language &m_language;
    const scenarios::ContentStore &m_content;
    std::vector<extraction::TermCandidate> m_candidates;
    std::unordered_map<std::string, std::size_t> m_byLemma;  ///< folded, in m_candidates
    std::unordered_map<std::string, glossary::Term> m_known; ///< by folded lemma, the first glossary's
};

} // namespace fagdansk::wiring
