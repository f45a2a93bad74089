// What a dictionary finds wrong in authored Danish: words that nobody knows, articles and forms that do not fit.
#pragma once

#include "app/pack/content_folder.h"
#include "wordlists/lexicon/lexicon.h"

#include <set>
#include <string>
#include <vector>

namespace fagdansk::pack {

/// Words, and articles of nouns, that a person has looked up and found right although no dictionary has them so.
struct ReviewedWords
{
    std::set<std::string, std::less<>> words; ///< folded
    std::set<std::string, std::less<>> nouns; ///< folded lemmas whose article stands against a dictionary
    std::set<std::string, std::less<>> forms; ///< folded forms that no dictionary gives to their lemma
};

/// content/reviewed-words.txt: a word a line; `article lemma` and `form word` for the other two; `#` begins a comment.
ReviewedWords readReviewedWords(const glossary::SourceFile &source, std::vector<glossary::Fault> &faults);

/// Every Danish word of terms, texts, practice items, and of what a rubric says to the teacher. `dictionary` knows
/// nothing of the glossaries: what only they know must be reviewed. A word with a capital inside a sentence is taken
/// for a name.
void checkSpelling(const ContentSources &sources, const lexicon::Lexicon &dictionary, const ReviewedWords &reviewed,
                   std::vector<glossary::Fault> &faults);

/// Articles against the gender of the noun, or of its last part; forms against their lemma.
void checkNouns(const ContentSources &sources, const lexicon::Lexicon &dictionary, const ReviewedWords &reviewed,
                std::vector<glossary::Fault> &faults);

} // namespace fagdansk::pack
