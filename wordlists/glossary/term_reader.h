// Reads one term of a unit. What needs the whole trade (related terms, pictures) is handed on with its lines.
#pragma once

#include "wordlists/glossary/map_reader.h"
#include "wordlists/glossary/rubric_reader.h"
#include "wordlists/glossary/term.h"

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::glossary {

struct ReadTerm
{
    Term term; ///< related, opposite and translations still empty; id empty where the slug is no slug
    int line = 0;
    int pictureLine = 0;
    std::vector<TextAt> related;
    std::vector<TextAt> opposite;
};

/// `tradeId` is `pack/trade`.
ReadTerm readTerm(const YamlNode &node, const base::ContentId &tradeId, FaultSink &sink, const PatternCheck &check);

} // namespace fagdansk::glossary
