// The machine's clock: read at the edges only, never by a rule.
#pragma once

#include "wordlists/base/time.h"

namespace fagdansk::platform {

class SystemClock : public base::Clock
{
public:
    base::UtcMs now() const override;
};

} // namespace fagdansk::platform
