// Is this word of a text a candidate, and of which lemma? Remembers what it has judged.
#pragma once

#include "wordlists/extraction/term_candidates.h"
#include "wordlists/text/tokens.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace fagdansk::extraction {

struct JudgedWord
{
    std::string lemma; ///< empty: no candidate
    bool inGlossary = false;
    bool needsArticle = false; ///< also a verb, say: a candidate only after en, et, den ...
};

class WordJudge
{
public:
    explicit WordJudge(const ExtractionContext &context) : m_context(context) {}

    /// `isCapital`: written with a capital within a sentence.
    const JudgedWord &judge(const std::string &folded, bool isCapital);

private:
    JudgedWord judgeNew(const std::string &folded, bool isCapital) const;
    JudgedWord judgeListed(const std::string &folded, const std::vector<lexicon::WordForm> &forms) const;
    JudgedWord judgeUnlisted(const std::string &folded) const;
    bool isCompound(const std::string &lemma) const;

    const ExtractionContext &m_context;
    std::unordered_map<std::string, JudgedWord> m_judged;
};

/// A word that everybody meets in their first year of Danish.
bool isBasicWord(std::string_view lemma);

} // namespace fagdansk::extraction
