// The marking corpora: learners' explanations with a person's marks, the shipped terms, and agreement between two
// markers.
#pragma once

#include "screening/marking/rubric_marker.h"
#include "wordlists/glossary/term.h"
#include "wordlists/lexicon/lexicon.h"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::tests {

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
    std::map<std::string, std::vector<glossary::Term>, std::less<>> trades; ///< by slug
    std::vector<CorpusAnswer> answers;

    const glossary::Term &term(std::string_view lemma) const; ///< throws std::out_of_range
    marking::MarkRequest request(const CorpusAnswer &answer) const;
    marking::TermsOfTrade termsOfTrade() const; ///< of a corpus that lives on
};

/// tests/corpora/marking/*.tsv and wordlists/trades. Throws std::runtime_error on any fault.
Corpus loadCorpus();
/// The same with the rubrics of first-rubrics.yaml, which no answer had a part in.
Corpus withFirstRubrics(Corpus corpus);
/// How a screening asks for the term.
marking::MarkRequest requestFor(const glossary::Term &term, std::string_view answer);
/// As the program marks: with the corpus's terms beside the one asked for.
std::unique_ptr<marking::RubricMarker> corpusMarker(const Corpus &corpus);

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
