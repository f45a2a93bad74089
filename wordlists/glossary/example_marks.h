// Where a term stands in a sentence.
#pragma once

#include "wordlists/glossary/term.h"

#include <string>

namespace fagdansk::glossary {

/// The sentence with the term's form in braces, as `parseExample` reads it: as it is given if its braces hold a listed
/// form, otherwise around the longest form that stands there as a whole word. Empty where there is none.
std::string markedExample(const std::string &sentence, const Term &term);

} // namespace fagdansk::glossary
