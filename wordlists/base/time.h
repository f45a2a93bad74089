// Times that cannot be mixed up: an instant and a local day. Nothing below `app` reads a clock.
#pragma once

#include <compare>
#include <cstdint>

namespace fagdansk::base {

/// Milliseconds since 1970-01-01T00:00Z.
struct UtcMs
{
    std::int64_t value = 0;
    friend auto operator<=>(const UtcMs &, const UtcMs &) = default;
};

/// Whole days since 1970-01-01 in a place's own calendar, the day beginning at that place's rollover hour.
struct LocalDay
{
    std::int32_t value = 0;
    friend auto operator<=>(const LocalDay &, const LocalDay &) = default;
};

class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcMs now() const = 0;
};

} // namespace fagdansk::base
