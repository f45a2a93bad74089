// A clock that tells what the test says.
#pragma once

#include "wordlists/base/time.h"

namespace fagdansk::support {

class FixedClock : public base::Clock
{
public:
    explicit FixedClock(std::int64_t ms = 1'750'000'000'000) : m_now{ms} {}
    base::UtcMs now() const override { return m_now; }
    void set(std::int64_t ms) { m_now.value = ms; }
    void advance(std::int64_t ms) { m_now.value += ms; } ///< may be negative: clocks run backwards

private:
    base::UtcMs m_now;
};

} // namespace fagdansk::support
