// What the word list and Apertium say, as the room's own values.
#pragma once

#include "wordlists/lexicon/apertium.h"
#include "wordlists/lexicon/word_form.h"
#include "wordlists/lexicon/word_list.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fagdansk::lexicon {

/// Empty for a reading that only stands first in a compound.
std::optional<WordForm> wordFormOf(const ListedForm &listed);
std::optional<WordForm> wordFormOf(const ApertiumReading &reading);

/// Empty where the reading is of a word of its own.
std::optional<FirstPart> firstPartOf(const ListedForm &listed, std::string_view piece);
std::optional<FirstPart> firstPartOf(const ApertiumReading &reading, std::string_view piece);

/// Once each; a reading whose class nobody knew goes where a better one of its lemma stands.
void addForm(std::vector<WordForm> &forms, WordForm form);

} // namespace fagdansk::lexicon
