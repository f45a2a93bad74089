// Is the learner's word the author's word, and how surely?
#pragma once

#include "screening/marking/answer_reading.h"
#include "screening/marking/rubric_pattern.h"
#include "wordlists/lexicon/letter_counts.h"
#include "wordlists/lexicon/lexicon.h"

#include <string>
#include <vector>

namespace fagdansk::marking {

/// A word that only stands for the author's (near_words.h). What is surer is above it.
inline constexpr double nearWord = 0.6;

class WordMatcher
{
public:
    /// `lexicon` outlives the matcher.
    explicit WordMatcher(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}

    /// Of each word: 0 = another word; 1 = a form of the lemma; less for a compound's head, a rough stem, a
    /// misspelling.
    std::vector<double> match(const PatternWord &wanted, const std::vector<AnswerWord> &words) const;
    /// A form or misspelling of the word itself; compounds that end in it do not count.
    bool isSameWord(const PatternWord &wanted, const AnswerWord &word) const;
    /// The author's compound written apart: "gas flaske" for gasflaske.
    double matchApart(const PatternWord &wanted, const AnswerWord &first, const AnswerWord &second) const;

private:
    /// The author's word as spelling is compared.
    struct Spelling
    {
        std::u32string letters;
        std::u32string withoutE; ///< "beskytt", for the endings; empty for a word that does not end so
        lexicon::LetterCounts counts{};
        lexicon::LetterCounts countsWithoutE{};
        double allowed = 0.0; ///< cost
        std::string roughStem;
    };

    Spelling spellingOf(const PatternWord &wanted) const;
    double match(const PatternWord &wanted, const Spelling &spelling, const AnswerWord &word) const;
    double matchLemma(const PatternWord &wanted, const Spelling &spelling, const AnswerWord &word) const;

    const lexicon::Lexicon &m_lexicon;
};

} // namespace fagdansk::marking
