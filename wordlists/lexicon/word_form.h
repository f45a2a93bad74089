// What a form can be: of which lemma, which class of word, and how it stands.
#pragma once

#include <cstdint>
#include <string>

namespace fagdansk::lexicon {

enum class WordClass : std::uint8_t { Noun, Verb, Adjective, Adverb, Name, Other };
enum class Gender : std::uint8_t { Unknown, Common, Neuter };

struct WordForm
{
    std::string lemma; ///< folded
    WordClass wordClass = WordClass::Other;
    Gender gender = Gender::Unknown; ///< of a noun
    bool isPlural = false;
    bool isDefinite = false;
    friend bool operator==(const WordForm &, const WordForm &) = default;
};

/// How a piece of a word can stand before another one: `root` without its link, "sikkerhed" and "s".
struct FirstPart
{
    std::string root;
    std::string link; ///< "", "s", "e" or "n"
    WordClass wordClass = WordClass::Other;
    bool isFlagged = false; ///< a dictionary says so; otherwise it is only a word
    friend bool operator==(const FirstPart &, const FirstPart &) = default;
};

} // namespace fagdansk::lexicon
