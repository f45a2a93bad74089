// Reads one language's translations of a trade.
#pragma once

#include "wordlists/glossary/fault.h"
#include "wordlists/glossary/term.h"

#include <string>
#include <vector>

namespace fagdansk::glossary {

struct TranslationEntry
{
    std::string slug;
    Translation translation;
    int line = 0;
};

struct TranslationFile
{
    std::string language; ///< BCP 47, the file's own name
    std::vector<TranslationEntry> entries;
};

TranslationFile readTranslationFile(const SourceFile &source, std::vector<Fault> &faults);

} // namespace fagdansk::glossary
