// The terms of a course in all their forms: is it one of them, and which is nearest to what was typed?
#pragma once

#include "wordlists/lexicon/letter_counts.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::lexicon {

class CourseTerms
{
public:
    /// `forms` without or with the lemma itself.
    void add(std::string_view lemma, std::span<const std::string> forms);

    /// Lemmas, as they were added, that `typed` is a form of; case, spaces and hyphens do not count.
    std::vector<std::string> lemmasOf(std::string_view typed) const;
    /// Is another term's lemma than those of `mine` nearer to `typed` than `cost`?
    bool hasNearer(std::string_view typed, double cost, std::span<const std::string> mine) const;
    /// Up to `most` lemmas, the likeliest first. Any bytes.
    std::vector<std::string> nearest(std::string_view typed, std::size_t most) const;

private:
    struct Spelling
    {
        std::u32string letters; ///< folded across keyboards, joined up
        LetterCounts counts{};
        std::size_t term = 0; ///< in m_lemmas
    };
    using Spellings = std::vector<Spelling>;

    std::optional<Spelling> newSpelling(std::string_view form);

    std::vector<std::string> m_lemmas;
    Spellings m_ofLemmas; ///< in the letters' order, which makes a search quick
    Spellings m_ofForms;  ///< besides the lemmas
    std::multimap<std::string, std::size_t, std::less<>> m_byForm;
};

} // namespace fagdansk::lexicon
