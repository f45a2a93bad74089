#include "app/scenarios/own_glossary.h"

#include "app/scenarios/station.h"
#include "wordlists/glossary/glossary_json.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <array>
#include <set>

namespace fagdansk::scenarios {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;
using glossary::Term;

constexpr std::string_view slugPrefix = "egen-";
constexpr std::size_t longestSlug = 40;
/// Paint for the badges; the letter tells as much.
constexpr std::array<std::string_view, 6> colours{"#5A6B2F", "#7A4B8C", "#2F6B6B", "#8C5A2B", "#3F5B8C", "#8C3F5E"};

std::string slugFrom(std::string_view words)
{
    std::string slug;
    for (const char32_t letter : text::toUtf32(text::fold(words))) {
        const bool isPlain = (letter >= U'a' && letter <= U'z') || (letter >= U'0' && letter <= U'9');
        if (isPlain) {
            slug += static_cast<char>(letter);
        } else if (letter == U'æ' || letter == U'ø' || letter == U'å') {
            slug += letter == U'æ' ? "ae" : letter == U'ø' ? "oe" : "aa";
        } else if (!slug.empty() && slug.back() != '-') {
            slug += '-';
        }
    }
    slug = slug.substr(0, longestSlug);
    while (slug.ends_with('-')) {
        slug.pop_back();
    }
    return slug.empty() ? "ord" : slug;
}

std::string freeSlug(const std::string &wanted, const std::set<std::string, std::less<>> &taken)
{
    std::string slug = wanted;
    for (int number = 2; taken.contains(slug); ++number) {
        slug = wanted + "-" + std::to_string(number);
    }
    return slug;
}

std::set<std::string, std::less<>> termSlugs(const OwnGlossary &own)
{
    std::set<std::string, std::less<>> taken(own.goneSlugs.begin(), own.goneSlugs.end());
    for (const auto &term : own.terms) {
        taken.emplace(term.id.slug());
    }
    return taken;
}

base::ContentId termId(base::GlossaryId glossary, const std::string &slug)
{
    return base::ContentId::parse(std::string(ownPack) + "/" + tradeSlugOf(glossary) + "/" + slug).value();
}

std::string unitSlugFor(OwnGlossary &own, const std::string &title)
{
    const std::string wanted = title.empty() ? "Ord" : title;
    const auto found = std::ranges::find(own.units, wanted, &StoredUnit::title);
    if (found != own.units.end()) {
        return found->slug;
    }
    std::set<std::string, std::less<>> taken;
    for (const auto &unit : own.units) {
        taken.insert(unit.slug);
    }
    own.units.push_back({freeSlug(slugFrom(wanted), taken), wanted});
    return own.units.back().slug;
}

void putInOrder(OwnGlossary &own)
{
    std::erase_if(own.units, [&](const StoredUnit &unit) {
        return std::ranges::find(own.terms, unit.slug, &Term::unit) == own.terms.end();
    });
    std::ranges::stable_sort(own.terms, {}, [&](const Term &term) {
        return std::ranges::find(own.units, term.unit, &StoredUnit::slug) - own.units.begin();
    });
}

void dropReferences(Term &term)
{
    term.related.clear();
    term.opposite.clear();
}

Result<void> save(Station &station, const StoredGlossary &stored)
{
    if (const auto saved = station.glossaries().save(stored); !saved) {
        return saved.error();
    }
    return station.glossariesChanged();
}
} // namespace

std::string tradeSlugOf(base::GlossaryId id)
{
    const auto text = id.uuid.text();
    return std::string(slugPrefix) + text.substr(text.rfind('-') + 1);
}

bool isOwnTrade(std::string_view slug)
{
    return slug.starts_with(slugPrefix);
}

bool canBePractised(const Term &term)
{
    return !term.definition.empty();
}

glossary::Trade tradeOf(const OwnGlossary &own)
{
    glossary::Trade trade{tradeSlugOf(own.id), own.title, {}, {}, {}};
    const auto letters = text::toUtf32(text::capitalised(own.title));
    trade.badge = letters.empty() ? "?" : text::toUtf8(std::u32string(1, letters.front()));
    trade.colour = colours[own.id.uuid.bytes.back() % colours.size()];
    for (const auto &unit : own.units) {
        glossary::Unit taught{unit.slug, unit.title, {}};
        for (const auto &term : own.terms) {
            if (term.unit == unit.slug && canBePractised(term)) {
                taught.terms.push_back(term.id);
            }
        }
        if (!taught.terms.empty()) {
            trade.units.push_back(std::move(taught));
        }
    }
    return trade;
}

void addTerm(OwnGlossary &own, Term term, const std::string &unitTitle)
{
    addTerms(own, {{std::move(term), unitTitle}});
}

void addTerms(OwnGlossary &own, std::vector<NewTerm> terms)
{
    auto taken = termSlugs(own);
    for (auto &[term, unitTitle] : terms) {
        const auto slug = freeSlug(slugFrom(term.lemma), taken);
        taken.insert(slug);
        term.unit = unitSlugFor(own, unitTitle);
        term.id = termId(own.id, slug);
        dropReferences(term);
        own.terms.push_back(std::move(term));
    }
    putInOrder(own);
}

Result<void> changeTerm(OwnGlossary &own, Term term, const std::string &unitTitle)
{
    const auto found = std::ranges::find(own.terms, term.id, &Term::id);
    if (found == own.terms.end()) {
        return Error{ErrorKind::NotFound, "the glossary has no word " + term.id.text()};
    }
    dropReferences(term);
    term.unit = unitSlugFor(own, unitTitle);
    if (term.unit == found->unit) {
        *found = std::move(term);
    } else {
        own.terms.erase(found);
        own.terms.push_back(std::move(term)); // the last of its new unit
    }
    putInOrder(own);
    return {};
}

void removeTerm(OwnGlossary &own, const base::ContentId &id)
{
    if (std::erase_if(own.terms, [&](const Term &term) { return term.id == id; }) > 0) {
        own.goneSlugs.emplace_back(id.slug());
    }
    putInOrder(own);
}

void moveTerm(OwnGlossary &own, const base::ContentId &id, int step)
{
    const auto found = std::ranges::find(own.terms, id, &Term::id);
    const auto at = found - own.terms.begin();
    const auto to = at + step;
    if (found == own.terms.end() || to < 0 || to >= std::ssize(own.terms)) {
        return;
    }
    const auto other = own.terms.begin() + to;
    if (other->unit == found->unit) {
        std::iter_swap(found, other);
        return;
    }
    std::iter_swap(std::ranges::find(own.units, found->unit, &StoredUnit::slug),
                   std::ranges::find(own.units, other->unit, &StoredUnit::slug));
    putInOrder(own);
}

std::string unitTitleOf(const OwnGlossary &own, const Term &term)
{
    const auto found = std::ranges::find(own.units, term.unit, &StoredUnit::slug);
    return found == own.units.end() ? std::string() : found->title;
}

Result<OwnGlossary> ownGlossaryOf(const StoredGlossary &stored)
{
    OwnGlossary own{stored.id, stored.title, stored.units, {}, stored.sources, stored.goneSlugs, stored.version};
    for (const auto &entry : stored.entries) {
        auto term = glossary::termFromJson(entry.body);
        if (!term || !base::isSlug(entry.slug)) {
            return Error{ErrorKind::Corrupt,
                         "the word '" + entry.slug + "' of glossary '" + stored.title + "' cannot be read"};
        }
        term->id = termId(stored.id, entry.slug);
        own.terms.push_back(std::move(*term));
    }
    putInOrder(own);
    return own;
}

StoredGlossary storedOf(const OwnGlossary &own)
{
    StoredGlossary stored{own.id, own.title, own.units, {}, own.sources, {}, own.version, false};
    for (const auto &term : own.terms) {
        stored.entries.push_back({std::string(term.id.slug()), glossary::toJson(term)});
    }
    return stored;
}

Result<std::vector<OwnGlossary>> ownGlossaries(Station &station)
{
    const auto stored = station.glossaries().glossaries();
    if (!stored) {
        return stored.error();
    }
    std::vector<OwnGlossary> all;
    for (const auto &each : *stored) {
        auto own = ownGlossaryOf(each);
        if (!own) {
            return own.error();
        }
        all.push_back(std::move(*own));
    }
    return all;
}

Result<base::GlossaryId> keepGlossary(Station &station, const OwnGlossary &own)
{
    auto saved = station.glossaries().save(storedOf(own));
    if (!saved) {
        return saved;
    }
    const auto known = station.glossariesChanged();
    return known ? saved : known.error();
}

Result<void> removeGlossary(Station &station, const OwnGlossary &own)
{
    auto stored = storedOf(own);
    stored.removed = true;
    return save(station, stored);
}

Result<void> bringBackGlossary(Station &station, OwnGlossary own)
{
    ++own.version; // taking it out was a change
    return save(station, storedOf(own));
}

} // namespace fagdansk::scenarios
