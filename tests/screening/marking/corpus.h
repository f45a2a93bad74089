// The marking corpus: learners' explanations with a person's marks, the terms' rubrics, and agreement between the two
// markers.
#pragma once

#include "screening/marking/marker.h"
#include "wordlists/glossary/rubric.h"
#include "wordlists/lexicon/lexicon.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace fagdansk::tests {

struct CorpusTerm
{
    std::string lemma;
    std::vector<std::string> parts;
    bool isHeldOut = false;
    glossary::Rubric rubric;
};

struct CorpusAnswer
{
    std::string id;
    std::string term;
    int mark = 0;
    std::string kind;
    std::string answer;
};

struct Corpus
{
    std::vector<CorpusTerm> terms;
    std::vector<CorpusAnswer> answers;

    const CorpusTerm &term(const std::string &lemma) const; ///< throws std::out_of_range
    marking::MarkRequest request(const CorpusAnswer &answer) const;
};

/// tests/corpora/marking/. Throws std::runtime_error on any fault.
Corpus loadCorpus();
/// The same answers with the rubrics of a folder of trades (wordlists/trades); answers to terms without a rubric there
/// are left out.
Corpus loadCorpusWithRubricsFrom(const std::string &tradesFolder);

/// Rows: the person's mark; columns: the program's.
struct Agreement
{
    std::array<std::array<int, 3>, 3> table{};

    void add(int person, int program) { ++table[static_cast<std::size_t>(person)][static_cast<std::size_t>(program)]; }
    int count() const;
    double exact() const;
    double qwk() const; ///< quadratic weighted kappa, 1 - sum(w O) / sum(w E)
};

/// The dictionary where it is installed; without it the corpus numbers do not hold, so tests say so instead of passing.
inline constexpr const char *danishDictionary = "/usr/share/hunspell/da_DK";
std::shared_ptr<const lexicon::Lexicon> danishLexicon();

} // namespace fagdansk::tests
