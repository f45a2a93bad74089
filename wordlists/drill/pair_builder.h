// Four words to pair with their pictures, or with their translations.
#pragma once

#include "wordlists/drill/distractor_pool.h"
#include "wordlists/drill/exercise.h"
#include "wordlists/drill/random_source.h"

#include <optional>
#include <string>

namespace fagdansk::drill {

/// Nothing where fewer than four words have a picture, or a translation into `language`; no two of the words mean the
/// same.
std::optional<PairMatch> pairMatch(const DistractorPool &pool, const glossary::Term &term, const std::string &language,
                                   RandomSource &random);

} // namespace fagdansk::drill
