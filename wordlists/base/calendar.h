// Turns an instant into the local day of a time zone (ICU), and back into the day's first instant.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <memory>
#include <string>

namespace fagdansk::base {

class Calendar
{
public:
    /// `zone` is an IANA name ("Europe/Copenhagen"); `rolloverHour` 0..23 is when a new practice day begins.
    /// InvalidInput for an unknown zone or an hour out of range.
    static Result<Calendar> create(const std::string &zone, int rolloverHour);

    LocalDay dayOf(UtcMs instant) const;
    /// The first instant of `day`, rollover hour included.
    UtcMs startOf(LocalDay day) const;
    const std::string &zone() const { return m_zone; }
    int rolloverHour() const { return m_rolloverHour; }

private:
    struct Impl;
    Calendar(std::string zone, int rolloverHour, std::shared_ptr<const Impl> impl);
    std::string m_zone;
    int m_rolloverHour;
    std::shared_ptr<const Impl> m_impl;
};

} // namespace fagdansk::base
