// Between a glossary and what programs exchange.
#pragma once

#include "app/scenarios/glossary_exchange.h"
#include "app/scenarios/own_glossary.h"

#include <vector>

namespace fagdansk::scenarios {

/// Rubrics, wrong meanings and the words beside a word stay out: no other program knows them.
GlossaryTable tableOf(const glossary::Trade &trade, const std::vector<glossary::Term> &terms);
/// All its words, those without a meaning too.
GlossaryTable tableOf(const OwnGlossary &own);

/// A new glossary, not kept yet. A word without a class is a noun; parts that are missing are the word as a whole; a
/// sentence in which the word is not found, the note and the ids stay out.
OwnGlossary ownGlossaryOf(const GlossaryTable &table);

} // namespace fagdansk::scenarios
