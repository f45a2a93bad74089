// Port: the glossaries that a centre makes itself, and the texts they were made from. Implemented by `app/records`.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/base/result.h"

#include <string>
#include <vector>

namespace fagdansk::scenarios {

struct StoredUnit
{
    std::string slug; ///< stays when the title changes, since assignments name it
    std::string title;
    friend bool operator==(const StoredUnit &, const StoredUnit &) = default;
};

struct StoredEntry
{
    std::string slug; ///< in its glossary, never given to another word
    std::string body; ///< the term as `glossary::toJson` writes it
    friend bool operator==(const StoredEntry &, const StoredEntry &) = default;
};

/// A teacher's text as it was read, so that one can see where the words come from.
struct StoredSource
{
    base::Uuid id;    ///< null: not kept yet
    std::string name; ///< of the file, or what the teacher called it
    std::string text;
    friend bool operator==(const StoredSource &, const StoredSource &) = default;
};

struct StoredGlossary
{
    base::GlossaryId id; ///< null: not kept yet
    std::string title;   ///< 1..60 characters; no CPR number
    std::vector<StoredUnit> units;
    std::vector<StoredEntry> entries; ///< in teaching order
    std::vector<StoredSource> sources;
    std::vector<std::string> goneSlugs; ///< of entries that were taken out; filled in by reading
    int version = 0;                    ///< as it was read; 0: new
    bool removed = false;
    friend bool operator==(const StoredGlossary &, const StoredGlossary &) = default;
};

class GlossaryStore
{
public:
    virtual ~GlossaryStore() = default;

    /// Not removed, in the order they were made.
    virtual base::Result<std::vector<StoredGlossary>> glossaries() = 0;
    /// Makes or changes a glossary as a whole; entries and sources that are left out are taken out. InvalidInput and
    /// CprNumber about title and texts, NotFound for an unknown id, Refused if somebody else changed it meanwhile.
    virtual base::Result<base::GlossaryId> save(const StoredGlossary &glossary) = 0;
};

} // namespace fagdansk::scenarios
