// The door to Danish words. All tokens are UTF-8 in any case; lemmas come back folded (text::fold).
#pragma once

#include "wordlists/lexicon/word_form.h"

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::lexicon {

/// How far to look: quickly through the word list, or through everything there is.
enum class Search { Quick, Thorough };

/// Not thread-safe unless the implementation says so: one lexicon a thread.
class Lexicon
{
public:
    virtual ~Lexicon() = default;

    /// Accepted as Danish, also when only the rules for compounds accept it ("svejsebanan").
    virtual bool isWord(std::string_view token) const = 0;
    /// Listed itself, as a form of a dictionary word or of a glossary term.
    virtual bool isListed(std::string_view token) const = 0;
    /// Every lemma that the token may be a form of, without duplicates; empty for an unknown word.
    virtual std::vector<std::string> stems(std::string_view token) const = 0;
    /// What is left of an unknown word without its endings; compare only with the same of another word.
    virtual std::string roughStem(std::string_view token) const = 0;
    /// May the token be a verb (finite, infinitive or participle)? False when nobody knows.
    virtual bool mayBeVerb(std::string_view token) const = 0;

    /// What a listed token can be, its dictionary's readings in union; empty for a word that nobody lists.
    virtual std::vector<WordForm> forms(std::string_view token, Search search) const = 0;
    /// How `piece` can stand before another word in a compound; what a dictionary says so of comes first.
    virtual std::vector<FirstPart> firstParts(std::string_view piece, Search search) const = 0;
    /// Known to the smaller dictionary (or to a glossary) as more than an imperative: a rough measure of how usual a
    /// word is, since no list of frequencies is at hand. True when nobody knows.
    virtual bool isUsual(std::string_view piece) const = 0;
};

/// Is `token` a form of `lemma`? Directional: the lemma itself, or the lemma among the token's stems; for an unknown
/// token the same rough stem.
bool isFormOf(const Lexicon &lexicon, std::string_view lemma, std::string_view token);

/// Do two tokens share a lemma?
bool shareLemma(const Lexicon &lexicon, std::string_view a, std::string_view b);

} // namespace fagdansk::lexicon
