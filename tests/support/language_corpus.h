// The hand-written lists of tests/corpora/language, and the engine they are held against.
#pragma once

#include "wordlists/compounds/splitter.h"
#include "wordlists/lexicon/danish_lexicon.h"

#include <fstream>
#include <iterator>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace fagdansk::testing {

using Row = std::vector<std::string>;

/// Rows of `name`.tsv; comments left out. Throws for a missing or empty list.
inline std::vector<Row> languageList(const std::string &name)
{
    std::ifstream in(std::string(FAGDANSK_SOURCE_DIR "/tests/corpora/language/") + name + ".tsv");
    std::vector<Row> rows;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        Row row;
        std::istringstream fields(line);
        for (std::string field; std::getline(fields, field, '\t');) {
            row.push_back(field);
        }
        rows.push_back(std::move(row));
    }
    if (rows.empty()) {
        throw std::runtime_error("no list " + name);
    }
    return rows;
}

/// One for a whole test program: reading the dictionaries takes a while.
inline const lexicon::DanishLexicon &danishLexicon()
{
    static const auto lexicon = lexicon::DanishLexicon::create(
        {"/usr/share/hunspell/da_DK", "/usr/share/apertium/apertium-dan-nor/dan-nob.automorf.bin"});
    if (!lexicon->missing().empty()) {
        throw std::runtime_error(lexicon->missing().front());
    }
    return *lexicon;
}

inline compounds::Overrides shippedOverrides()
{
    std::ifstream in(FAGDANSK_SOURCE_DIR "/wordlists/compounds/compounds.txt", std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(in), {});
    std::vector<compounds::OverrideFault> faults;
    auto overrides = compounds::parseOverrides(text, faults);
    if (overrides.empty() || !faults.empty()) {
        throw std::runtime_error("compounds.txt is empty or at fault");
    }
    return overrides;
}

inline const compounds::Splitter &danishSplitter()
{
    static const compounds::Splitter splitter(danishLexicon(), shippedOverrides());
    return splitter;
}

} // namespace fagdansk::testing
