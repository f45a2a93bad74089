// Which facts may follow which: asked inside the transaction that would record the fact.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/facts.h"

namespace fagdansk::records {

/// The row of the screening or practice that the fact goes on with, 0 where there is none; or Refused, CprNumber,
/// InvalidInput with the reason. A person who is not known yet may only be described.
base::Result<std::int64_t> mayFollow(Database &database, const std::optional<PersonRow> &person,
                                     const scenarios::Fact &fact);

} // namespace fagdansk::records
