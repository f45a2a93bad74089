// A text read once: its tokens, and which sentence and clause each stands in.
#pragma once

#include "wordlists/text/sentences.h"
#include "wordlists/text/tokens.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace fagdansk::text {

struct Reading
{
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<std::size_t> sentenceOf; ///< per token: index in `sentences`
    std::vector<std::size_t> clauseOf;   ///< per token: grows by one at each clause; never spans two sentences
};

/// Takes any bytes. Spans are bytes of `text`.
Reading read(std::string_view text);

} // namespace fagdansk::text
