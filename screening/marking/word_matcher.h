// Is the learner's word the author's word, and how surely?
#pragma once

#include "screening/marking/answer_reading.h"
#include "screening/marking/rubric_pattern.h"
#include "wordlists/lexicon/lexicon.h"

namespace fagdansk::marking {

/// A word that only stands for the author's (near_words.h). What is surer is above it.
inline constexpr double nearWord = 0.6;

class WordMatcher
{
public:
    /// `lexicon` outlives the matcher.
    explicit WordMatcher(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}

    /// 0 = another word; 1 = a form of the lemma; less for a compound's head, a rough stem, a misspelling.
    double match(const PatternWord &wanted, const AnswerWord &word) const;
    /// A form or misspelling of the word itself; compounds that end in it do not count.
    bool isSameWord(const PatternWord &wanted, const AnswerWord &word) const;
    /// The author's compound written apart: "gas flaske" for gasflaske.
    double matchApart(const PatternWord &wanted, const AnswerWord &first, const AnswerWord &second) const;

private:
    double matchLemma(const PatternWord &wanted, const AnswerWord &word) const;
    double matchMisspelt(std::u32string_view lemma, const AnswerWord &word) const;

    const lexicon::Lexicon &m_lexicon;
};

} // namespace fagdansk::marking
