// Splits compounds down to their free roots: svejse|hjelm, tyngde|punkt|s|afstanden.
#pragma once

#include "wordlists/compounds/overrides.h"
#include "wordlists/compounds/part.h"
#include "wordlists/lexicon/lexicon.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace fagdansk::compounds {

/// Not thread-safe: it remembers what it has split (bounded, about 50 000 words). `lexicon` outlives it.
class Splitter
{
public:
    Splitter(const lexicon::Lexicon &lexicon, Overrides overrides);

    /// A glossary's own parts count as an override does, unless there is one.
    void addTerm(std::string_view lemma, Parts parts);

    /// One part for a simple word, a derivation, or what is no word. The parts join to `word`, their links in lower
    /// case. Any bytes.
    const Parts &split(std::string_view word) const;

private:
    Parts splitAny(const std::string &word) const;

    const lexicon::Lexicon &m_lexicon;
    Overrides m_overrides;
    mutable std::unordered_map<std::string, Parts> m_cache;
};

} // namespace fagdansk::compounds
