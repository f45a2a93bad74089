// What the words of a trade say of each of its terms: which lemmas stand in a term's definition and rubric, which in
// its wrong meanings, and how telling a lemma is among the trade's terms.
#pragma once

#include "wordlists/glossary/term.h"
#include "wordlists/lexicon/lexicon.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fagdansk::marking {

/// A lemma of the trade.
using WordNumber = std::size_t;

struct TermWords
{
    std::string id;
    glossary::Rubric rubric;
    std::vector<WordNumber> defining;           ///< of the definition and of what the points say; sorted
    std::vector<WordNumber> helping;            ///< of the points' patterns besides; sorted
    std::vector<std::vector<WordNumber>> lures; ///< of each wrong meaning that may be chosen; sorted
    std::vector<WordNumber> wrong;              ///< of forbidden claims and wrong meanings alone; sorted
};

class TradeWords
{
public:
    /// The lexicon is asked only here.
    TradeWords(const std::vector<glossary::Term> &terms, const lexicon::Lexicon &lexicon);

    const std::vector<TermWords> &terms() const { return m_terms; }
    /// By the term's id.
    const TermWords *find(std::string_view id) const;
    /// Nothing for a word that no term of the trade uses.
    std::optional<WordNumber> number(std::string_view lemma) const;
    /// 0..1: 1 for a lemma of one term alone, 0 for one that all of them use.
    double weight(WordNumber word) const { return m_weights[word]; }
    /// Indices of the terms that use the word to say what they are.
    const std::vector<std::size_t> &termsWith(WordNumber word) const { return m_termsWith[word]; }
    /// The lemma whose translation this is (folded by text::foldForeign), empty for none.
    std::string_view translated(std::string_view folded) const;

private:
    std::vector<WordNumber> numbersOf(const std::vector<std::string> &texts, const lexicon::Lexicon &lexicon);
    void addTerm(const glossary::Term &term, const lexicon::Lexicon &lexicon);
    void weigh();

    std::vector<TermWords> m_terms;
    std::unordered_map<std::string, WordNumber> m_numbers;
    std::vector<double> m_weights;
    std::vector<std::vector<std::size_t>> m_termsWith;
    std::unordered_map<std::string, std::string> m_translated;
};

} // namespace fagdansk::marking
