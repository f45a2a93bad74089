// How much a pack holds.
#pragma once

#include "wordlists/glossary/term.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace fagdansk::pack {

struct TranslationCount
{
    int draft = 0;
    int reviewed = 0;
    friend bool operator==(const TranslationCount &, const TranslationCount &) = default;
};

struct TradeCount
{
    int terms = 0;
    int definitions = 0; ///< terms with one
    int examples = 0;    ///< sentences
    int rubrics = 0;     ///< terms with at least one point
    int pictures = 0;    ///< terms with one
    std::map<std::string, TranslationCount> translations;
    friend bool operator==(const TradeCount &, const TradeCount &) = default;
};

struct PackStats
{
    std::vector<std::pair<std::string, TradeCount>> trades; ///< in the pack's order
    int texts = 0;
    int forms = 0;
};

TradeCount countTerms(const std::vector<glossary::Term> &terms);

/// One line without its end: {"trades":{"svejsning":{...}},"texts":N,"forms":N}
std::string statsJson(const PackStats &stats);

} // namespace fagdansk::pack
