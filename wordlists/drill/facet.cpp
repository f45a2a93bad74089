#include "wordlists/drill/facet.h"

#include <algorithm>

namespace fagdansk::drill {
namespace {
bool isPractised(const glossary::Term &term, Facet facet)
{
    const bool hasArticle = term.article == glossary::Article::En || term.article == glossary::Article::Et;
    switch (facet) {
    case Facet::Meaning:
    case Facet::Listening:
    case Facet::Spelling:
        return true;
    case Facet::Compound:
        return term.parts.size() > 1;
    case Facet::Forms:
        return hasArticle || (!term.forms.empty() && !term.examples.empty());
    case Facet::Usage:
        return !term.examples.empty();
    case Facet::Quiz:
    case Facet::Order:
    case Facet::Chart:
        break;
    }
    return false;
}
} // namespace

std::string_view facetName(Facet facet)
{
    switch (facet) {
    case Facet::Meaning:
        return "meaning";
    case Facet::Listening:
        return "listening";
    case Facet::Compound:
        return "compound";
    case Facet::Spelling:
        return "spelling";
    case Facet::Forms:
        return "forms";
    case Facet::Usage:
        return "usage";
    case Facet::Quiz:
        return "quiz";
    case Facet::Order:
        return "order";
    case Facet::Chart:
        return "chart";
    }
    return {};
}

bool isWordFacet(Facet facet)
{
    return std::ranges::find(wordFacets, facet) != wordFacets.end();
}

base::Result<Facet> parseFacet(std::string_view name)
{
    for (const Facet facet : allFacets) {
        if (facetName(facet) == name) {
            return facet;
        }
    }
    return base::Error{base::ErrorKind::InvalidInput, "'" + std::string(name.substr(0, 40)) + "' is not a facet"};
}

std::vector<Facet> facetsOf(const glossary::Term &term)
{
    std::vector<Facet> out;
    for (const Facet facet : wordFacets) {
        if (isPractised(term, facet)) {
            out.push_back(facet);
        }
    }
    return out;
}

std::string CardKey::text() const
{
    return term.text() + '#' + std::string(facetName(facet));
}

base::Result<CardKey> CardKey::parse(std::string_view text)
{
    const auto hash = text.find('#');
    if (hash == std::string_view::npos) {
        return base::Error{base::ErrorKind::InvalidInput,
                           "'" + std::string(text.substr(0, 140)) + "' is not a card; write term#facet"};
    }
    auto term = base::ContentId::parse(text.substr(0, hash));
    if (!term) {
        return term.error();
    }
    const auto facet = parseFacet(text.substr(hash + 1));
    if (!facet) {
        return facet.error();
    }
    return CardKey{std::move(*term), *facet};
}

} // namespace fagdansk::drill
