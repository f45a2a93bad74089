// The head of a compound: what the whole thing is.
#pragma once

#include "wordlists/lexicon/lexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::compounds {

/// Is `token` a form of a compound whose last part is `head` ("svejsehjelmene", "hjelm")? Both in any case. The part
/// before must be a word of at least three letters, alone or before a link; a head of fewer than three letters is never
/// looked for.
bool hasHead(const lexicon::Lexicon &lexicon, std::string_view token, std::string_view head);
/// The same for a token already looked up: folded, with its lemmas (none for an unknown word); the head is folded too.
bool hasHead(const lexicon::Lexicon &lexicon, std::string_view folded, const std::vector<std::string> &lemmas,
             std::string_view foldedHead);

} // namespace fagdansk::compounds
