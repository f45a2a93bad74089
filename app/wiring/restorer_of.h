// What brings a database back from the daily copies, as the view models' port.
#pragma once

#include "app/scenarios/restorer.h"

#include <memory>

namespace fagdansk::wiring {

/// `clock` outlives it.
std::shared_ptr<const scenarios::Restorer> makeRestorer(const base::Clock &clock);

} // namespace fagdansk::wiring
