// What needs no dictionary to be seen in authored content: the wrong script, brackets left open, numbers like a CPR
// number, one lemma twice.
#pragma once

#include "app/pack/content_folder.h"

#include <vector>

namespace fagdansk::pack {

/// Translations in the script of their language (Latin letters may stand among others: "TIG"), and everywhere
/// brackets in pairs and no CPR-like number.
void checkScripts(const ContentSources &sources, std::vector<glossary::Fault> &faults);

/// A lemma of one word class stands once in a trade.
void checkLemmas(const ContentSources &sources, std::vector<glossary::Fault> &faults);

} // namespace fagdansk::pack
