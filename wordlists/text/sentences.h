// Where a sentence ends: abbreviations do not end one, headings and bullets are sentences of their own.
#pragma once

#include "wordlists/text/tokens.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace fagdansk::text {

/// Tokens `first` up to but not including `last`; never empty.
struct Sentence
{
    std::size_t first = 0;
    std::size_t last = 0;
    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// Covers all `tokens` (of `text`) in order. A sentence ends at . ! ? … , at a blank line, and around lines that begin
/// with `#`, `-`, `*`, `•` or a list number. A full stop inside an abbreviation or after "3" in "den 3. maj" ends none.
std::vector<Sentence> splitSentences(std::string_view text, const std::vector<Token> &tokens);

} // namespace fagdansk::text
