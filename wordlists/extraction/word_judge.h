// Is this word of a text a candidate, and of which lemma? Remembers what it has judged.
#pragma once

#include "wordlists/extraction/term_candidates.h"
#include "wordlists/text/tokens.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace fagdansk::extraction {

/// Where a word has to stand to be taken for a noun.
enum class Place : std::uint8_t {
    Any,
    NotFirst,  ///< it may be an order as well ("støv"): not where a clause may begin
    Announced, ///< it may be more: only after en, et, med, uden ...
};

struct JudgedWord
{
    std::string lemma; ///< empty: no candidate
    bool inGlossary = false;
    Place place = Place::Any;
    bool fitsCommon = false; ///< may stand after en
    bool fitsNeuter = false; ///< may stand after et
    bool fitsPlural = false; ///< may stand after mine
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
    bool isOfBasicWords(const std::string &lemma) const;

    const ExtractionContext &m_context;
    std::unordered_map<std::string, JudgedWord> m_judged;
};

/// A word that everybody meets in their first year of Danish.
bool isBasicWord(std::string_view lemma);
/// The same, or a verb that such a word is made with: skrivebord.
bool isBasicPart(std::string_view part);

} // namespace fagdansk::extraction
