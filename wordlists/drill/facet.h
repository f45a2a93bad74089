// What there is to know about a term. Each facet is a card of its own.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/base/result.h"
#include "wordlists/glossary/term.h"

#include <array>
#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::drill {

/// In the order in which a term's facets are begun.
enum class Facet { Meaning, Listening, Compound, Spelling, Forms, Usage };

inline constexpr std::array<Facet, 6> allFacets = {Facet::Meaning,  Facet::Listening, Facet::Compound,
                                                   Facet::Spelling, Facet::Forms,     Facet::Usage};

/// "meaning", "listening", ...: written in records, never changed.
std::string_view facetName(Facet facet);
base::Result<Facet> parseFacet(std::string_view name);

/// The facets this term can be practised in, in order: compound needs two parts, forms an article or other forms with
/// an example, usage an example.
std::vector<Facet> facetsOf(const glossary::Term &term);

struct CardKey
{
    base::ContentId term;
    Facet facet = Facet::Meaning;

    std::string text() const; ///< "fagdansk/svejsning/lysbue#meaning"
    static base::Result<CardKey> parse(std::string_view text);
    friend auto operator<=>(const CardKey &, const CardKey &) = default;
};

} // namespace fagdansk::drill

template <>
struct std::hash<fagdansk::drill::CardKey>
{
    std::size_t operator()(const fagdansk::drill::CardKey &key) const noexcept
    {
        return std::hash<fagdansk::base::ContentId>()(key.term) * 31 + static_cast<std::size_t>(key.facet);
    }
};
