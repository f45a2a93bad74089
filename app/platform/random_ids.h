// UUIDs of version 7 from a clock and the system's random source.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/base/time.h"

namespace fagdansk::platform {

class RandomIds : public base::IdSource
{
public:
    /// `clock` outlives this.
    explicit RandomIds(const base::Clock &clock);
    base::Uuid next() override;

private:
    const base::Clock &m_clock;
};

} // namespace fagdansk::platform
