#include "app/platform/platform.h"
#include "app/platform/random_ids.h"
#include "app/platform/system_clock.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <set>

namespace {
using namespace fagdansk;
using base::ErrorKind;
namespace fs = std::filesystem;

TEST(FileLock, hasOneHolder)
{
    const support::TempFolder folder;
    auto first = platform::FileLock::take(folder / "app.lock");
    ASSERT_TRUE(first.ok());
    const auto second = platform::FileLock::take(folder / "app.lock");
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().kind, ErrorKind::AlreadyRunning);
    first.value().reset();
    EXPECT_TRUE(platform::FileLock::take(folder / "app.lock").ok());
}

TEST(PrivateFile, isReadableByItsOwnerOnly)
{
    const support::TempFolder folder;
    ASSERT_TRUE(platform::createPrivateFile(folder / "key", "secret").ok());
    EXPECT_EQ(support::readBytes(folder / "key"), "secret");
    EXPECT_EQ(fs::status(folder / "key").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(PrivateFile, neverReplacesAnother)
{
    const support::TempFolder folder;
    ASSERT_TRUE(platform::createPrivateFile(folder / "key", "first").ok());
    const auto again = platform::createPrivateFile(folder / "key", "second");
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().kind, ErrorKind::Refused);
    EXPECT_EQ(support::readBytes(folder / "key"), "first");
}

TEST(ReplaceFile, leavesOneFile)
{
    const support::TempFolder folder;
    support::writeBytes(folder / "a.part", "new");
    support::writeBytes(folder / "a", "old");
    ASSERT_TRUE(platform::replaceFile(folder / "a.part", folder / "a").ok());
    EXPECT_EQ(support::readBytes(folder / "a"), "new");
    EXPECT_FALSE(fs::exists(folder / "a.part"));
    EXPECT_FALSE(platform::replaceFile(folder / "missing", folder / "a").ok());
}

TEST(Network, aFolderOfThisMachineIsNone)
{
    const support::TempFolder folder;
    EXPECT_FALSE(platform::isOnNetwork(folder.path()));
    EXPECT_FALSE(platform::isOnNetwork(folder / "not/yet/made"));
}

TEST(RandomIds, areVersionSevenInTheClocksOrder)
{
    support::FixedClock clock(1'700'000'000'000);
    platform::RandomIds ids(clock);
    const auto first = ids.next();
    clock.advance(1);
    const auto second = ids.next();
    EXPECT_LT(first, second);
    EXPECT_EQ(first.text()[14], '7');
    std::set<base::Uuid> seen;
    for (int i = 0; i < 1000; ++i) {
        EXPECT_TRUE(seen.insert(ids.next()).second);
    }
}

TEST(SystemClock, isInThisCentury)
{
    const auto now = platform::SystemClock().now();
    EXPECT_GT(now.value, 1'600'000'000'000);
    EXPECT_LT(now.value, 4'102'444'800'000);
}
} // namespace
