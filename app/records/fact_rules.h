// Which facts may follow which: asked inside the transaction that would record the fact.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/facts.h"

namespace fagdansk::records {

/// Ok, or Refused, CprNumber, InvalidInput with the reason. A person who is not known yet may only be described.
base::Result<void> mayFollow(Database &database, const std::optional<PersonRow> &person, const scenarios::Fact &fact);

} // namespace fagdansk::records
