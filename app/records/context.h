// What the parts of the records share. Owned by `Records`; every part holds a reference.
#pragma once

#include "app/records/database.h"
#include "app/records/keyring.h"
#include "app/records/station.h"
#include "app/scenarios/read_models.h"
#include "wordlists/base/calendar.h"
#include "wordlists/base/ids.h"
#include "wordlists/base/time.h"

#include <filesystem>
#include <optional>
#include <set>

namespace fagdansk::records {

struct Context
{
    Database &database;
    Station &station;
    Keyring &keyring;
    const base::Clock &clock;
    base::IdSource &ids;
    const scenarios::CardFold &fold;
    base::Calendar calendar; ///< the centre's zone once it is set up
    KdfCost passwordCost;
    KdfCost pinCost;
    std::set<std::int64_t> touched{}; ///< persons whom a fact came to since the teacher's list was read
};

/// A person as the schema knows them.
struct PersonRow
{
    std::int64_t id = 0;
    std::string publicKey;
    std::string salt; ///< empty once erased
    bool erased = false;
};

/// Inside a transaction; empty for an unknown person.
std::optional<PersonRow> findPerson(Database &database, base::PersonId person);
/// NotFound for somebody unknown, Refused for somebody erased.
base::Result<PersonRow> livingPerson(Database &database, base::PersonId person);

} // namespace fagdansk::records
