// Reads an authored content folder from disk, as bytes with names. What the bytes mean is checked elsewhere.
#pragma once

#include "screening/items/items_loader.h"
#include "wordlists/base/result.h"
#include "wordlists/glossary/rehearsal_loader.h"
#include "wordlists/glossary/trade_loader.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fagdansk::pack {

/// pack.yaml
struct Manifest
{
    std::string pack;
    std::string title;
    int version = 1;
    glossary::SourceFile file;
};

struct ContentSources
{
    Manifest manifest;
    std::vector<glossary::TradeSources> trades; ///< by folder name, `faelles` last
    items::ItemSources items;
    glossary::RehearsalSources rehearsals;
    std::vector<glossary::SourceFile> rules;    ///< recommendation/rules-N.yaml
    std::vector<glossary::SourceFile> pictures; ///< pictures/<name>.svg
    glossary::SourceFile reviewedWords;         ///< reviewed-words.txt; without a name where there is none
};

/// `folder` holds pack.yaml, or holds content/pack.yaml. NotFound where neither is there; what else is wrong with the
/// files is added to `faults`, their names beginning as `folder` does. The order of files does not depend on the disk.
base::Result<ContentSources> readContentFolder(const std::filesystem::path &folder,
                                               std::vector<glossary::Fault> &faults);

} // namespace fagdansk::pack
