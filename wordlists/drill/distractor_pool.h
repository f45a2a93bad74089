// Wrong answers that teach: words near the right one, and never a second right one.
#pragma once

#include "wordlists/drill/random_source.h"
#include "wordlists/glossary/term.h"

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fagdansk::drill {

enum class Nearness {
    Sense, ///< same trade, then same head or first part, word class, opposite, unit
    Sound, ///< alike at the beginning and the end
};

class DistractorPool
{
public:
    /// Several trades may be given together. Terms in `reserved` never appear as distractors: seeing them would be
    /// practice.
    DistractorPool(std::vector<glossary::Term> trade, const std::unordered_set<base::ContentId> &reserved);

    /// Null when the trade has no such term.
    const glossary::Term *find(const base::ContentId &id) const;
    /// The term with this lemma, none that is reserved; null when there is none.
    const glossary::Term *named(const std::string &lemma) const;
    const std::vector<glossary::Term> &terms() const { return m_terms; }

    /// The texts of up to `count` other terms, nearest first with chance among equals. `textOf` gives the text to show;
    /// empty texts, and texts equal to each other or to `right` but for case, are left out.
    using TextOf = std::function<std::string(const glossary::Term &)>;
    std::vector<std::string> pick(const glossary::Term &target, const std::string &right, std::size_t count,
                                  Nearness nearness, const TextOf &textOf, RandomSource &random) const;

    /// Would `other` be right, too, where `target` is asked for? A related word, a synonym, a more general or more
    /// special word, the same picture.
    bool isRightToo(const glossary::Term &target, const glossary::Term &other) const;
    /// Does this word, joined up, name a term of the trade that is right where `target` is asked for?
    bool namesRightTerm(const glossary::Term &target, const std::string &word) const;
    /// Other terms with the same translation into any language: right, though not the word looked for.
    std::vector<std::string> synonymsOf(const glossary::Term &target) const;

private:
    /// What comparing needs, worked out once.
    struct Known
    {
        std::u32string lemma; ///< joined up
        std::u32string first; ///< first part
        std::u32string head;  ///< last part
        bool reserved = false;
    };
    const Known &knownOf(const glossary::Term &term) const;
    double senseScore(const glossary::Term &target, const glossary::Term &other) const;
    double soundScore(const glossary::Term &target, const glossary::Term &other) const;

    std::vector<glossary::Term> m_terms;
    std::vector<Known> m_known;
    std::unordered_map<base::ContentId, std::size_t> m_byId;
};

} // namespace fagdansk::drill
