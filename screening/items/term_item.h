// A glossary term as a question of a screening.
#pragma once

#include "screening/items/item.h"
#include "wordlists/glossary/term.h"

namespace fagdansk::items {

/// As a form asks it: the recognition question's options are the term's definition and its distractors.
Item termItem(const glossary::Term &term, double difficulty = 0.0, bool reserved = false);

} // namespace fagdansk::items
