// A centre's own glossary as a value, and how it is kept. The content store shows it as one more trade, so that all of
// practice works on it.
#pragma once

#include "app/scenarios/glossary_store.h"
#include "wordlists/glossary/term.h"

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::scenarios {

class Station;

/// The first part of its ids: "egen/egen-0123456789ab/slaggehammer".
inline constexpr std::string_view ownPack = "egen";

struct OwnGlossary
{
    base::GlossaryId id; ///< null: not kept yet
    std::string title;
    std::vector<StoredUnit> units;     ///< in teaching order
    std::vector<glossary::Term> terms; ///< unit by unit, in teaching order
    std::vector<StoredSource> sources;
    std::vector<std::string> goneSlugs; ///< of words that were taken out
    int version = 0;
    friend bool operator==(const OwnGlossary &, const OwnGlossary &) = default;
};

/// The trade's slug that assignments and practice name; it stays whatever the title becomes.
std::string tradeSlugOf(base::GlossaryId id);
bool isOwnTrade(std::string_view slug);
/// Only words with a meaning can be practised.
bool canBePractised(const glossary::Term &term);
/// With the words that can be practised; units without one are left out.
glossary::Trade tradeOf(const OwnGlossary &own);

/// Appends a word to the unit of that title (made if there is none yet; empty: "Ord") with an id of its own. References
/// to words of another glossary are dropped.
void addTerm(OwnGlossary &own, glossary::Term term, const std::string &unitTitle);

struct NewTerm
{
    glossary::Term term;
    std::string unitTitle;
};
void addTerms(OwnGlossary &own, std::vector<NewTerm> terms);
/// Puts `term` in the place of the one with its id, in the unit of that title. NotFound.
base::Result<void> changeTerm(OwnGlossary &own, glossary::Term term, const std::string &unitTitle);
void removeTerm(OwnGlossary &own, const base::ContentId &id);
/// One place up (-1) or down (1) within its unit; over the unit's edge the whole unit changes places.
void moveTerm(OwnGlossary &own, const base::ContentId &id, int step);
/// Empty where it has none.
std::string unitTitleOf(const OwnGlossary &own, const glossary::Term &term);

/// Corrupt where an entry cannot be read.
base::Result<OwnGlossary> ownGlossaryOf(const StoredGlossary &stored);
StoredGlossary storedOf(const OwnGlossary &own);

base::Result<std::vector<OwnGlossary>> ownGlossaries(Station &station);
/// Keeps it and lets the content know. Kinds of error as in `GlossaryStore::save`.
base::Result<base::GlossaryId> keepGlossary(Station &station, const OwnGlossary &own);
/// Takes it out; `bringBack` undoes that. What was practised stays.
base::Result<void> removeGlossary(Station &station, const OwnGlossary &own);
base::Result<void> bringBackGlossary(Station &station, OwnGlossary own);

} // namespace fagdansk::scenarios
