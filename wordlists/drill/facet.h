// What there is to know about a term, or to do beside the words. Each facet is a card of its own.
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

/// First a term's facets, in the order in which they are begun; then those of rehearsals.
enum class Facet { Meaning, Listening, Compound, Spelling, Forms, Usage, Quiz, Order, Chart };

inline constexpr std::array<Facet, 6> wordFacets = {Facet::Meaning,  Facet::Listening, Facet::Compound,
                                                    Facet::Spelling, Facet::Forms,     Facet::Usage};
inline constexpr std::array<Facet, 9> allFacets = {Facet::Meaning,  Facet::Listening, Facet::Compound,
                                                   Facet::Spelling, Facet::Forms,     Facet::Usage,
                                                   Facet::Quiz,     Facet::Order,     Facet::Chart};

/// False for a quiz row, an instruction and a load chart: they are no words and count as none.
bool isWordFacet(Facet facet);

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
