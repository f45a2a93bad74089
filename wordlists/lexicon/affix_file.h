// Hunspell's affix rules as values: how a dictionary's entries inflect, and how they join in compounds.
#pragma once

#include "wordlists/lexicon/word_form.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fagdansk::lexicon {

using Flag = std::uint32_t;

/// One letter of a rule's condition: any letter, or (not) one of some.
struct ConditionLetter
{
    std::u32string letters; ///< empty: any letter
    bool isNegated = false;
};

/// Takes `strip` off a word's end, puts `add` there, where the word's end fits `condition`.
struct SuffixRule
{
    std::string strip;
    std::string add;
    std::vector<ConditionLetter> condition;
    std::vector<Flag> continuation; ///< flags of the word that comes out
    std::string tag;                ///< as the dictionary names it: "NUTID"; empty for none

    /// `end` is the word's last letters, as many as any condition has.
    bool fits(std::string_view word, std::u32string_view end) const;
};

/// What the comment above a block of rules says of the words that take it: "#Substantiv, fælleskøn".
struct SuffixBlock
{
    std::vector<SuffixRule> rules;
    std::optional<WordClass> wordClass{};
    Gender gender = Gender::Unknown;
};

struct AffixFile
{
    std::unordered_map<Flag, SuffixBlock> suffixes;
    std::size_t longestCondition = 0; ///< letters
    Flag needAffix = 0;
    Flag forbidden = 0;
    Flag compoundBegin = 0;
    Flag compoundOnly = 0; ///< such a word stands in compounds only
};

/// "10,11,2" as numbers; what is no number is left out.
std::vector<Flag> parseFlags(std::string_view list);

/// Reads the suffix rules of a dictionary whose flags are numbers. Lines that it does not understand are passed over,
/// as Hunspell does: any bytes may be given.
AffixFile parseAffixFile(std::string_view bytes);

} // namespace fagdansk::lexicon
