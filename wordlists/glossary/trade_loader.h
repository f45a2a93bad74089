// From a trade's authored files to its checked values. Reads no disk; every fault is kept with its file and line.
#pragma once

#include "wordlists/glossary/fault.h"
#include "wordlists/glossary/rubric_reader.h"
#include "wordlists/glossary/term.h"

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::glossary {

/// The files of one trade's folder.
struct TradeSources
{
    std::string folder;                   ///< the folder's own name, which is the trade's slug
    SourceFile trade;                     ///< trade.yaml
    std::vector<SourceFile> units;        ///< units/NN-<unit>.yaml
    std::vector<SourceFile> translations; ///< translations/<language>.yaml
};

/// Where a term asks for a picture, for whoever knows which pictures there are.
struct PictureUse
{
    std::string picture;
    std::string file;
    int line = 0;
};

struct LoadedTrade
{
    Trade trade;
    std::vector<Term> terms; ///< in teaching order
    std::vector<PictureUse> pictures;
};

/// The values are complete only if nothing was added to `faults`.
LoadedTrade loadTrade(const TradeSources &sources, std::string_view pack, const PatternCheck &check,
                      std::vector<Fault> &faults);

/// "units/02-vaernemidler.yaml" -> "02-vaernemidler"
std::string_view fileStem(std::string_view name);

} // namespace fagdansk::glossary
