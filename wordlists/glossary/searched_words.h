// The words by which a term is found.
#pragma once

#include "wordlists/glossary/term.h"

#include <string>
#include <vector>

namespace fagdansk::glossary {

/// Lemma, forms, parts and translations, and of a translation of several words each of four bytes or more.
std::vector<std::string> searchedWords(const Term &term);

} // namespace fagdansk::glossary
