// Use case: the words of a participant's trades to look up, each with how far it has come.
#pragma once

#include "app/scenarios/word_standing.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

struct ListedWord
{
    std::shared_ptr<const glossary::Term> term; ///< never null
    WordState state = WordState::NotBegun;
    int lapses = 0;
};

enum class WordScope {
    Begun, ///< what the person practises, the most often forgotten first
    All,   ///< every word of the person's own trades (of all trades while there is none), in teaching order
};

/// With a `query` the words it finds, best first, in any trade: by any form, in any language, with a typo.
base::Result<std::vector<ListedWord>> wordList(Station &station, base::PersonId person, const std::string &query,
                                               WordScope scope, std::size_t mostFound = 30);

} // namespace fagdansk::scenarios
