// The real station in a folder of its own: records, the content pack of this build, the marker, the scheduler; with a
// clock and ids that the test commands and passwords that cost nothing.
#pragma once

#include "app/wiring/local_station.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/sequential_ids.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>

namespace fagdansk::support {

inline std::filesystem::path realPack()
{
    return std::filesystem::path(FAGDANSK_BINARY_DIR) / "bin/fagdansk.pack";
}

class TempStation
{
public:
    static constexpr const char *teacherName = "Lone Lærer";
    static constexpr const char *password = "svejsehjelm";

    TempStation()
    {
        reopen();
        scenarios::SetUpRequest request;
        request.centreName = "AOF Syd";
        request.teacherName = teacherName;
        request.password = password;
        const auto done = m_station->centre().setUp(request);
        EXPECT_TRUE(done.ok()) << done.error().detail;
        teacher = done->teacher;
    }

    wiring::StationOptions options()
    {
        wiring::StationOptions options{.database = file(), .pack = pack, .clock = clock, .ids = ids};
        options.cheapPasswords = true;
        options.seed = 7;
        return options;
    }
    /// Closes and opens again, as after a crash: nobody is logged in.
    void reopen()
    {
        m_station.reset();
        auto opened = wiring::openStation(options());
        ASSERT_TRUE(opened.ok()) << opened.error().detail;
        m_station = std::move(*opened);
    }
    void close() { m_station.reset(); }
    void logIn()
    {
        const auto in = m_station->centre().logIn(teacherName, password);
        ASSERT_TRUE(in.ok()) << in.error().detail;
    }

    scenarios::Station &operator*() { return *m_station; }
    scenarios::Station *operator->() { return m_station.get(); }
    std::filesystem::path file() const { return m_folder / "fagdansk.db"; }
    const TempFolder &folder() const { return m_folder; }

    FixedClock clock;
    SequentialIds ids;
    base::TeacherId teacher;
    std::filesystem::path pack = realPack();

private:
    TempFolder m_folder;
    std::unique_ptr<scenarios::Station> m_station;
};

} // namespace fagdansk::support
