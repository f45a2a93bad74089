// Which words of a course text a participant may have to learn: its trade's nouns, with the sentence each stands in
// first.
#pragma once

#include "wordlists/compounds/splitter.h"
#include "wordlists/lexicon/lexicon.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::extraction {

struct TermCandidate
{
    std::string lemma;
    compounds::Parts parts;
    std::size_t count = 0;
    std::string sentence; ///< the first it stands in, on one line
    bool inGlossary = false;
};

struct ExtractionContext
{
    const lexicon::Lexicon &lexicon;
    const compounds::Splitter &splitter;
    /// The lemma of the glossary's term that a folded word, or several words apart by one space, is a form of; empty
    /// for none.
    std::function<std::string(std::string_view)> glossaryLemma;
};

/// A candidate is a term of the glossary, or a noun that is a compound or no basic word. The most frequent first, then
/// in the order of the text. A suggestion: the teacher chooses. Any bytes.
std::vector<TermCandidate> termCandidates(std::string_view text, const ExtractionContext &context);

} // namespace fagdansk::extraction
