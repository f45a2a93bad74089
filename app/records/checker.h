// Is the database whole? The questions that `fagdansk-cli db check` asks.
#pragma once

#include "app/records/context.h"

namespace fagdansk::records {

/// Corrupt, with the first thing that is wrong.
base::Result<void> checkAll(Context &context);

} // namespace fagdansk::records
