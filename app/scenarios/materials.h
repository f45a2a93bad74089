// Port: a trade teacher's material, read and looked at: how hard it is, and which words a lesson may be made of.
// Implemented by `app/wiring`, on `app/exchange` and the language engine.
#pragma once

#include "app/scenarios/glossary_exchange.h"
#include "wordlists/glossary/term.h"
#include "wordlists/readability/lix.h"

#include <cstddef>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// A file, or (with no path) a text that was pasted.
struct MaterialRequest
{
    std::string path;
    std::string text;
};

/// A word worth marking, by the bytes of its paragraph.
struct MarkedWord
{
    std::size_t begin = 0;
    std::size_t length = 0;
    std::string parts;       ///< of a long compound, "svejse·hjelmen"; otherwise empty
    bool isTerm = false;     ///< a term candidate
    bool inGlossary = false; ///< a glossary has it
    friend bool operator==(const MarkedWord &, const MarkedWord &) = default;
};

struct MaterialParagraph
{
    std::string text;
    std::vector<MarkedWord> words; ///< in order
    friend bool operator==(const MaterialParagraph &, const MaterialParagraph &) = default;
};

/// What a glossary says of the word is filled in; for another word what the dictionaries say, and the sentence as an
/// example.
struct MaterialTerm
{
    glossary::Term term; ///< without an id
    std::size_t count = 0;
    std::string sentence;
    bool inGlossary = false;
    friend bool operator==(const MaterialTerm &, const MaterialTerm &) = default;
};

struct Material
{
    std::string name; ///< of the file, without its folder; empty for a pasted text
    std::string text;
    readability::Readability readability;
    std::vector<MaterialParagraph> paragraphs;
    std::vector<MaterialTerm> terms; ///< the most frequent first
};

class Materials
{
public:
    virtual ~Materials() = default;
    /// NotFound, InputOutput, InvalidInput (a format that is not known, too large, or no words), Corrupt; Refused when
    /// it was stopped. Any thread, one call at a time.
    virtual base::Result<Material> read(const MaterialRequest &request, const ExchangeControl &control) = 0;
};

} // namespace fagdansk::scenarios
