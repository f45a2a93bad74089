#include "wordlists/base/calendar.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace fagdansk::base {
namespace {
using namespace std::chrono;

UtcMs utc(int y, unsigned m, unsigned d, int hour, int minute)
{
    const auto date = sys_days(year(y) / month(m) / day(d));
    return {duration_cast<milliseconds>((date + hours(hour) + minutes(minute)).time_since_epoch()).count()};
}

LocalDay localDay(int y, unsigned m, unsigned d)
{
    return {static_cast<std::int32_t>(sys_days(year(y) / month(m) / day(d)).time_since_epoch().count())};
}

Calendar calendar(const std::string &zone, int rolloverHour)
{
    return Calendar::create(zone, rolloverHour).value();
}

TEST(Calendar, RefusesUnknownZonesAndHours)
{
    EXPECT_FALSE(Calendar::create("Europe/Atlantis", 0));
    EXPECT_FALSE(Calendar::create("", 0));
    EXPECT_FALSE(Calendar::create("Europe/Copenhagen", -1));
    EXPECT_FALSE(Calendar::create("Europe/Copenhagen", 24));
    EXPECT_TRUE(Calendar::create("Europe/Copenhagen", 23));
}

TEST(Calendar, TheDayFollowsZoneSummerTimeAndRollover)
{
    struct Case
    {
        const char *zone;
        int rollover;
        UtcMs at;
        LocalDay day;
        const char *why;
    };
    const std::vector<Case> cases = {
        {"Europe/Copenhagen", 0, utc(2026, 1, 10, 22, 59), localDay(2026, 1, 10), "23:59 in winter"},
        {"Europe/Copenhagen", 0, utc(2026, 1, 10, 23, 0), localDay(2026, 1, 11), "midnight in winter"},
        {"Europe/Copenhagen", 0, utc(2026, 7, 10, 21, 59), localDay(2026, 7, 10), "23:59 in summer"},
        {"Europe/Copenhagen", 0, utc(2026, 7, 10, 22, 0), localDay(2026, 7, 11), "midnight in summer"},
        {"Europe/Copenhagen", 4, utc(2026, 1, 11, 2, 59), localDay(2026, 1, 10), "03:59 is still yesterday"},
        {"Europe/Copenhagen", 4, utc(2026, 1, 11, 3, 0), localDay(2026, 1, 11), "04:00 begins the day"},
        {"Europe/Copenhagen", 4, utc(2026, 3, 29, 1, 59), localDay(2026, 3, 28), "03:59 in the night that skips 02"},
        {"Europe/Copenhagen", 4, utc(2026, 3, 29, 2, 0), localDay(2026, 3, 29), "04:00 in the night that skips 02"},
        {"UTC", 0, utc(1969, 12, 31, 23, 59), LocalDay{-1}, "before the epoch"},
        {"UTC", 0, utc(1970, 1, 1, 0, 0), LocalDay{0}, "the epoch"},
        {"Asia/Kathmandu", 0, utc(2026, 1, 10, 18, 15), localDay(2026, 1, 11), "a zone of 5:45"},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(calendar(c.zone, c.rollover).dayOf(c.at), c.day) << c.why;
    }
}

// Every day of two years and every rollover hour, the skipped and the doubled hour among them.
TEST(Calendar, ADayStartsAtItsFirstInstant)
{
    for (const char *zone : {"Europe/Copenhagen", "America/New_York", "Australia/Lord_Howe", "UTC"}) {
        for (int rollover = 0; rollover < 24; ++rollover) {
            const auto cal = calendar(zone, rollover);
            for (auto day = localDay(2025, 1, 1); day < localDay(2027, 1, 1); ++day.value) {
                const auto start = cal.startOf(day);
                ASSERT_EQ(cal.dayOf(start), day) << zone << ' ' << rollover << ' ' << day.value;
                ASSERT_EQ(cal.dayOf({start.value - 1}).value, day.value - 1)
                    << zone << ' ' << rollover << ' ' << day.value;
            }
        }
    }
}

TEST(Calendar, SummerTimeMakesDaysOf23And25Hours)
{
    const auto cal = calendar("Europe/Copenhagen", 4);
    const auto hoursOf = [&](LocalDay day) {
        return (cal.startOf({day.value + 1}).value - cal.startOf(day).value) / 3'600'000;
    };
    EXPECT_EQ(hoursOf(localDay(2026, 3, 28)), 23);
    EXPECT_EQ(hoursOf(localDay(2026, 3, 29)), 24);
    EXPECT_EQ(hoursOf(localDay(2026, 10, 24)), 25);
}
} // namespace
} // namespace fagdansk::base
