// The rules of docs/content-format.md that one term's texts must keep. Pure.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/glossary/term.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::glossary {

inline constexpr int maxDefinitionWords = 20;
inline constexpr double maxDefinitionLix = 35.0;

/// `tyngde punkt +s afstand` -> parts with the link before each; InvalidInput for an unknown or dangling link.
base::Result<std::vector<CompoundPart>> parseParts(std::string_view split);

/// Links and parts in a row are the lemma, its spaces left out.
bool rejoins(const std::vector<CompoundPart> &parts, std::string_view lemma);

/// `Slå {svejsehjelmen} ned.`: exactly one pair of braces, with something inside.
base::Result<Example> parseExample(std::string_view text);

/// The lemma or a listed form, in any case (a sentence may begin with it).
bool isListedForm(const Term &term, std::string_view form);

/// What is wrong with a definition, or nothing.
std::optional<std::string> definitionFault(std::string_view definition);

} // namespace fagdansk::glossary
