// A learner's answer read once: its words with their stems, and what each of them may count for.
#pragma once

#include "screening/marking/marker.h"
#include "screening/marking/trade_words.h"
#include "wordlists/lexicon/letter_counts.h"
#include "wordlists/lexicon/lexicon.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::marking {

/// What a misspelt word may be without an ending: "beskytede" is "beskyt" and -ede.
struct BareSpelling
{
    std::u32string letters;
    lexicon::LetterCounts counts{};
};

struct AnswerWord
{
    std::string folded;
    std::vector<BareSpelling> spellings; ///< across keyboards, for a word that no dictionary lists
    std::size_t begin = 0;               ///< bytes of the answer
    std::size_t length = 0;
    std::size_t sentence = 0;
    std::size_t clause = 0;
    std::vector<std::string> stems; ///< empty for an unknown word
    std::string roughStem;          ///< of an unknown word
    bool isListed = false;
    bool isFunction = false;
    bool isNegation = false;
    bool isNegated = false;  ///< stands in the scope of a negation
    bool isAverted = false;  ///< "undgår at", "forhindrer", "hvis man ikke ...": said as what does not come about
    bool isRejected = false; ///< in a clause that is denied from outside it
    bool isCircular = false; ///< the term, or one of its parts
    bool isCopied = false;   ///< stands in what was asked

    std::size_t end() const { return begin + length; }
    /// Can carry meaning of its own.
    bool isContent() const { return !isFunction; }
    bool countsAlone() const { return !isCircular && !isCopied; }
};

struct AnswerReading
{
    std::vector<AnswerWord> words;
    std::size_t listSigns = 0; ///< commas or line breaks between the words
    bool unpacksTerm = true;   ///< every part of the term stands there: "en hjelm til at svejse"
    bool isCut = false;        ///< longer than what is read (400 words)
};

/// Takes any bytes. A foreign word is read as the Danish one that it stands for, by a table and by the translations of
/// `trade` (may be null).
AnswerReading readAnswer(const MarkRequest &request, const lexicon::Lexicon &lexicon,
                         const TradeWords *trade = nullptr);

} // namespace fagdansk::marking
