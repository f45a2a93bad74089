// The pattern language of rubrics, parsed. The language is described in docs/content-format.md.
#pragma once

#include "wordlists/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::marking {

enum class WordKind {
    Lemma,  ///< hjelm: every inflection, small misspellings, compounds that end in it
    Prefix, ///< beskyt*
    Exact,  ///< =over
};

struct PatternWord
{
    WordKind kind = WordKind::Lemma;
    std::string text;        ///< folded, without its sign
    bool isFunction = false; ///< på, mod, der: never the head of a compound, never misspelt
    bool isNegation = false; ///< ikke, ingen, uden ...
    friend bool operator==(const PatternWord &, const PatternWord &) = default;
};

/// hjelm/maske: one of these.
using WordChoice = std::vector<PatternWord>;

/// One place of a pattern: a choice of words, or a quoted phrase of several choices side by side.
struct PatternSlot
{
    std::vector<WordChoice> sequence; ///< never empty; more than one choice: a phrase
    bool mustBeAbsent = false;        ///< !cykel
    friend bool operator==(const PatternSlot &, const PatternSlot &) = default;
};

struct Pattern
{
    std::vector<PatternSlot> slots; ///< at least one of them must be present
    bool hasNegation = false;       ///< a word that must be present negates
    friend bool operator==(const Pattern &, const Pattern &) = default;
};

/// InvalidInput says what is wrong and at which word: empty pattern or choice, unclosed quote, a lone sign, a star not
/// at the end, a prefix under three letters, only absent words, more than eight places, invalid UTF-8.
base::Result<Pattern> parsePattern(std::string_view pattern);

} // namespace fagdansk::marking
