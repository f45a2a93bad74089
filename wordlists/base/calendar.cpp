#include "wordlists/base/calendar.h"

#include <unicode/timezone.h>

#include <cmath>
#include <cstdint>
#include <utility>

namespace fagdansk::base {
namespace {
constexpr std::int64_t msPerDay = 86'400'000;
constexpr std::int64_t msPerHour = 3'600'000;

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}
} // namespace

struct Calendar::Impl
{
    std::unique_ptr<icu::TimeZone> zone;

    std::int64_t offsetMs(std::int64_t at, bool isLocal) const
    {
        std::int32_t raw = 0;
        std::int32_t dst = 0;
        UErrorCode status = U_ZERO_ERROR;
        zone->getOffset(static_cast<UDate>(at), static_cast<UBool>(isLocal), raw, dst, status);
        return U_FAILURE(status) ? 0 : std::int64_t{raw} + dst;
    }
};

Calendar::Calendar(std::string zone, int rolloverHour, std::shared_ptr<const Impl> impl)
    : m_zone(std::move(zone)), m_rolloverHour(rolloverHour), m_impl(std::move(impl))
{}

Result<Calendar> Calendar::create(const std::string &zone, int rolloverHour)
{
    if (rolloverHour < 0 || rolloverHour > 23) {
        return Error{ErrorKind::InvalidInput, "rollover hour " + std::to_string(rolloverHour) + " is not in 0..23"};
    }
    auto impl = std::make_shared<Impl>();
    impl->zone.reset(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    if (!impl->zone || *impl->zone == icu::TimeZone::getUnknown()) {
        return Error{ErrorKind::InvalidInput,
                     "unknown time zone '" + zone + "'; use an IANA name such as Europe/Copenhagen"};
    }
    return Calendar(zone, rolloverHour, std::move(impl));
}

LocalDay Calendar::dayOf(UtcMs instant) const
{
    const std::int64_t local = instant.value + m_impl->offsetMs(instant.value, false);
    return LocalDay{static_cast<std::int32_t>(floorDiv(local - m_rolloverHour * msPerHour, msPerDay))};
}

UtcMs Calendar::startOf(LocalDay day) const
{
    const std::int64_t local = day.value * msPerDay + m_rolloverHour * msPerHour;
    const std::int64_t start = local - m_impl->offsetMs(local, true);
    // Where autumn doubles the rollover hour, ICU names the second one; the day begins with the first.
    const std::int64_t first = local - m_impl->offsetMs(start - 3 * msPerHour, false);
    return UtcMs{first < start && dayOf(UtcMs{first}) == day ? first : start};
}

} // namespace fagdansk::base
