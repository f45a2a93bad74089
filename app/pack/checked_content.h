// An authored folder's bytes as checked values, ready to be written into a pack.
#pragma once

#include "app/pack/content_folder.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace fagdansk::pack {

struct RuleSet
{
    int version = 0;
    std::string id;   ///< pack/recommendation/rules-1
    std::string json; ///< canonical
};

struct Picture
{
    std::string name;
    std::string svg;
};

struct CheckedContent
{
    std::string pack;
    std::string title;
    int version = 1;
    std::vector<glossary::LoadedTrade> trades;
    items::LoadedItems items;
    std::map<std::string, glossary::Rehearsals> rehearsals; ///< by trade
    std::vector<RuleSet> rules;
    std::vector<Picture> pictures;
};

/// A rule set as it was authored, for the room that knows what rules mean.
struct RulesDocument
{
    const std::string &file;
    const std::string &yaml;        ///< the authored bytes
    const glossary::YamlNode &root; ///< with lines
    const std::string &json;        ///< the same as canonical JSON, as `ContentStore::rules` will give it
};

/// Checks that belong to other rooms. An empty function accepts everything.
struct Checks
{
    glossary::PatternCheck pattern;
    std::function<std::vector<glossary::Fault>(const RulesDocument &)> rules;
    /// Asked only where nothing else is wrong: what dictionaries and the marker say.
    std::function<void(const ContentSources &, const CheckedContent &, std::vector<glossary::Fault> &)> language = {};
};

/// The values are complete only if nothing was added to `faults`.
CheckedContent checkContent(const ContentSources &sources, const Checks &checks, std::vector<glossary::Fault> &faults);

} // namespace fagdansk::pack
