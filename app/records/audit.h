// The audit log: who did what to whom, in ids only. Each row's hash covers the row before it, so that a changed or
// missing row shows.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/centre_store.h"

#include <optional>

namespace fagdansk::records {

/// Inside a write transaction. `subject` is a person, a screening or a teacher, or null.
void writeAudit(Context &context, scenarios::AuditAction action, const base::Uuid &subject,
                const std::optional<base::TeacherId> &teacher);
/// Corrupt, with the row, if the chain is broken.
base::Result<void> checkAudit(Database &database);

} // namespace fagdansk::records
