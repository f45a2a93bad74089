// The question that asks for a term, in the Danish that fits its class.
#pragma once

#include "wordlists/glossary/term.h"

#include <string>

namespace fagdansk::items {

/// "Hvad er en svejsehjelm?", "Hvad er udsugning?", "Hvad betyder det at hæfte?", "Hvad betyder ordet »blank«?"
std::string termPrompt(const glossary::Term &term);

} // namespace fagdansk::items
