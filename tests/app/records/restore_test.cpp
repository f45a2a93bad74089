// A database brought back from its copies: all of it or nothing, and never over anything.
#include "app/records/copy_files.h"
#include "app/records/migrations.h"
#include "app/records/restore.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/temp_records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <map>

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::ErrorKind;
using base::LocalDay;
using support::FaultVfs;
using support::TempFolder;
using support::TempRecords;
namespace fs = std::filesystem;

constexpr std::int64_t dayMs = 86'400'000;
constexpr const char *keysName = "fagdansk-keys.db";

/// Two days of copies of a centre with two persons; the second person came on the second day.
class Restore : public testing::Test
{
protected:
    Restore() : records(copies.path().string())
    {
        first = records.enrol("Bi");
        EXPECT_TRUE(records->centreStore().makeCopy(false).ok());
        firstDay = records::dayOfCopy(records::copiesIn(copies.path()).back()).value();
        records.clock.advance(dayMs);
        records.enrol("Ko");
        EXPECT_TRUE(records->centreStore().makeCopy(false).ok());
    }

    records::RestoreOptions options()
    {
        records::RestoreOptions options;
        options.copyFolder = copies.path();
        options.target = home / "fagdansk.db";
        options.today = LocalDay{firstDay.value + 2};
        return options;
    }
    fs::path newestCopy() { return records::copiesIn(copies.path()).back(); }
    /// What stands at the target in the middle of a page: damage that SQLite finds, and that a name would be told by.
    void standDamaged(const fs::path &target)
    {
        records.close();
        auto bytes = support::readBytes(records.file());
        std::fill(bytes.begin() + 8'192, bytes.begin() + 60'000, '\x5A');
        support::writeBytes(target, bytes);
        support::writeBytes(target.string() + ".key", "the old key");
        support::writeBytes(target.string() + "-wal", "the old log");
    }
    std::unique_ptr<records::Records> open(const fs::path &file)
    {
        auto options = records.options();
        options.database = file;
        auto opened = records::Records::open(options);
        EXPECT_TRUE(opened.ok()) << opened.error().detail;
        return opened ? std::move(*opened) : nullptr;
    }
    ErrorKind fails(const records::RestoreOptions &options)
    {
        const auto before = everything();
        const auto done = records::restore(options);
        EXPECT_FALSE(done.ok());
        EXPECT_EQ(everything(), before) << "a restore that failed leaves everything as it was";
        said = done.ok() ? "" : done.error().detail;
        return done.ok() ? ErrorKind::Internal : done.error().kind;
    }
    /// Every file with a hash of its bytes, but for SQLite's index of a log, which looking at the log makes.
    std::map<fs::path, std::size_t> everything()
    {
        std::map<fs::path, std::size_t> all;
        for (const auto &folder : {home.path(), copies.path()}) {
            for (const auto &entry : fs::recursive_directory_iterator(folder)) {
                if (entry.path().extension() == ".db-shm") {
                    continue;
                }
                all[entry.path()] =
                    std::hash<std::string>{}(entry.is_regular_file() ? support::readBytes(entry.path()) : "");
            }
        }
        return all;
    }

    const TempFolder copies;
    const TempFolder home;
    TempRecords records;
    base::PersonId first;
    LocalDay firstDay;
    std::string said;
};

TEST_F(Restore, theNewestCopyBecomesASoundDatabase)
{
    std::vector<double> heard;
    auto wanted = options();
    wanted.target = home / "new/folder/fagdansk.db";
    wanted.progress = [&](double done) {
        heard.push_back(done);
        return true;
    };
    const auto done = records::restore(wanted);
    ASSERT_TRUE(done.ok()) << done.error().detail;
    EXPECT_EQ(done->day.value, firstDay.value + 1);
    EXPECT_EQ(done->asideFile, "");
    EXPECT_EQ(done->personsWithoutKey, 0);
    EXPECT_TRUE(std::ranges::is_sorted(heard));
    ASSERT_GE(heard.size(), 3U);
    EXPECT_EQ(heard.back(), 1);
    auto again = open(wanted.target);
    ASSERT_TRUE(again->centreStore().logIn(TempRecords::teacherName, TempRecords::password).ok());
    EXPECT_EQ(again->people().participants()->size(), 2U);
    EXPECT_TRUE(again->check().ok());
}

TEST_F(Restore, anEarlierCopyCanBeChosen)
{
    auto wanted = options();
    wanted.day = firstDay;
    const auto done = records::restore(wanted);
    ASSERT_TRUE(done.ok()) << done.error().detail;
    EXPECT_EQ(done->day, firstDay);
    auto again = open(wanted.target);
    ASSERT_TRUE(again->centreStore().logIn(TempRecords::teacherName, TempRecords::password).ok());
    ASSERT_EQ(again->people().participants()->size(), 1U);
    EXPECT_EQ(again->people().participants()->front().person, first);
    wanted.day = LocalDay{firstDay.value - 1};
    EXPECT_EQ(fails(wanted), ErrorKind::NotFound);
}

TEST_F(Restore, whatTheFolderHoldsIsTold)
{
    const records::CopyRestorer restorer(records.clock);
    auto found = restorer.copiesIn(copies.path().string());
    EXPECT_EQ(found.days, (std::vector{LocalDay{firstDay.value + 1}, firstDay})) << "the newest first";
    EXPECT_TRUE(found.keys);
    EXPECT_EQ(found.centre, "AOF Syd");
    fs::remove(copies / keysName);
    support::writeBytes(copies / "fagdansk-2025-13-99.db", "no such day");
    found = restorer.copiesIn(copies.path().string());
    EXPECT_EQ(found.days.size(), 2U);
    EXPECT_FALSE(found.keys);
    EXPECT_TRUE(restorer.copiesIn((home / "none").string()).days.empty());
}

TEST_F(Restore, missingCopiesAndMissingKeysAreToldApart)
{
    auto wanted = options();
    fs::remove(copies / keysName);
    EXPECT_EQ(fails(wanted), ErrorKind::NotFound);
    EXPECT_NE(said.find("but not 'fagdansk-keys.db'"), std::string::npos) << said;
    wanted.copyFolder = home.path();
    EXPECT_EQ(fails(wanted), ErrorKind::NotFound);
    EXPECT_NE(said.find("no daily copy"), std::string::npos) << said;
}

TEST_F(Restore, nothingIsEverOverwritten)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        const auto inTheWay = options().target.string() + ending;
        support::writeBytes(inTheWay, "somebody's");
        EXPECT_EQ(fails(options()), ErrorKind::Refused) << ending;
        fs::remove(inTheWay);
    }
    fs::create_directory(options().target);
    EXPECT_EQ(fails(options()), ErrorKind::Refused);
}

TEST_F(Restore, aRunningAppKeepsItsDatabase)
{
    auto wanted = options();
    wanted.target = records.file();
    wanted.setAside = true;
    EXPECT_EQ(fails(wanted), ErrorKind::AlreadyRunning);
}

TEST_F(Restore, aDamagedDatabaseIsSetAsideWithAllThatBelongsToIt)
{
    auto wanted = options();
    standDamaged(wanted.target);
    EXPECT_EQ(fails(wanted), ErrorKind::Refused) << "only when it is asked for";
    const auto damaged = support::readBytes(wanted.target);
    wanted.setAside = true;
    const auto done = records::restore(wanted);
    ASSERT_TRUE(done.ok()) << done.error().detail;
    EXPECT_EQ(fs::path(done->asideFile), home / "fagdansk-lagt-til-side-2025-06-17.db");
    EXPECT_EQ(support::readBytes(done->asideFile), damaged);
    EXPECT_EQ(support::readBytes(done->asideFile + "-wal"), "the old log");
    EXPECT_EQ(support::readBytes(done->asideFile + ".key"), "the old key");
    EXPECT_FALSE(fs::exists(wanted.target.string() + "-wal")) << "an old log beside a new database would damage it";
    EXPECT_TRUE(open(wanted.target)->check().ok());
    fs::remove(wanted.target);
    standDamaged(wanted.target);
    EXPECT_EQ(fs::path(records::restore(wanted)->asideFile), home / "fagdansk-lagt-til-side-2025-06-17-2.db");
    EXPECT_EQ(support::readBytes(done->asideFile), damaged);
}

TEST_F(Restore, onlyADamagedOrNeverUsedDatabaseIsSetAside)
{
    auto wanted = options();
    wanted.setAside = true;
    ASSERT_TRUE(records->backup(wanted.target).ok());
    EXPECT_EQ(fails(wanted), ErrorKind::Refused) << "sound and in use";
    {
        SQLite::Database raw(wanted.target.string(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA user_version = 999");
    }
    EXPECT_EQ(fails(wanted), ErrorKind::Newer);
    fs::remove(wanted.target);
    {
        SQLite::Database raw(wanted.target.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        raw.exec("CREATE TABLE another (program)");
    }
    EXPECT_EQ(fails(wanted), ErrorKind::InvalidInput);
    fs::remove(wanted.target);
    open(wanted.target).reset();
    EXPECT_TRUE(records::restore(wanted).ok()) << "opened once and never set up";
}

TEST_F(Restore, aDamagedCopyOrDamagedKeysAreNamed)
{
    const auto damage = [](const fs::path &file, std::size_t from) {
        auto bytes = support::readBytes(file);
        std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(std::min(from, bytes.size() / 2)), bytes.end(), '\x5A');
        support::writeBytes(file, bytes);
    };
    const auto file = newestCopy();
    const auto copy = support::readBytes(file);
    auto wanted = options();
    wanted.day = records::dayOfCopy(file);
    damage(file, 8'192);
    EXPECT_EQ(fails(wanted), ErrorKind::Corrupt);
    EXPECT_NE(said.find(file.string()), std::string::npos) << said;
    support::writeBytes(file, "not a database");
    EXPECT_EQ(fails(wanted), ErrorKind::Corrupt);
    EXPECT_NE(said.find(file.string()), std::string::npos) << said;
    support::writeBytes(file, copy);
    SQLite::Database other((home / "other.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    other.exec("CREATE TABLE another (program)");
    for (const std::string &keys : {std::string("no keys"), support::readBytes(home / "other.db")}) {
        support::writeBytes(copies / keysName, keys);
        EXPECT_EQ(fails(wanted), ErrorKind::Corrupt);
        EXPECT_NE(said.find(keysName), std::string::npos) << said;
    }
}

TEST_F(Restore, aCopyOfANewerProgramIsRefused)
{
    {
        SQLite::Database raw(newestCopy().string(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA user_version = " + std::to_string(records::newestSchema() + 1));
    }
    EXPECT_EQ(fails(options()), ErrorKind::Newer);
}

TEST_F(Restore, personsWhoseKeyIsMissingAreCounted)
{
    {
        SQLite::Database raw((copies / keysName).string(), SQLite::OPEN_READWRITE);
        raw.exec("DELETE FROM person_keys WHERE rowid = 1");
    }
    const auto done = records::restore(options());
    ASSERT_TRUE(done.ok()) << done.error().detail;
    EXPECT_EQ(done->personsWithoutKey, 1);
}

TEST_F(Restore, aFullDiskIsToldBeforeAnythingIsWritten)
{
    auto wanted = options();
    standDamaged(wanted.target);
    wanted.setAside = true;
    wanted.freeBytes = [&](const fs::path &folder) {
        EXPECT_EQ(folder, home.path());
        return fs::file_size(newestCopy());
    };
    EXPECT_EQ(fails(wanted), ErrorKind::DiskFull);
}

TEST_F(Restore, aNetworkDriveIsRefused)
{
    auto wanted = options();
    wanted.isOnNetwork = [](const fs::path &) { return true; };
    EXPECT_EQ(fails(wanted), ErrorKind::NetworkFolder);
}

TEST_F(Restore, aStopLeavesEverythingAsItWas)
{
    auto wanted = options();
    wanted.target = home / "new/fagdansk.db";
    for (const int last : {1, 2, 3}) { // the copy, the keys, the join: from there on it is one rename
        int steps = 0;
        wanted.progress = [&](double) { return ++steps < last; };
        EXPECT_EQ(fails(wanted), ErrorKind::Refused) << last;
        EXPECT_EQ(steps, last);
    }
}

TEST_F(Restore, whereverTheDiskFailsEverythingIsAsItWas)
{
    FaultVfs disk;
    auto wanted = options();
    standDamaged(wanted.target);
    wanted.setAside = true;
    wanted.vfs = FaultVfs::name;
    int failures = 0;
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE}) {
        for (int number = 1;; ++number) {
            disk.forget();
            disk.failFrom(number, code == SQLITE_FULL ? FaultVfs::Calls::Writes : FaultVfs::Calls::All, code);
            const auto before = everything();
            const auto done = records::restore(wanted);
            if (done.ok()) {
                ASSERT_FALSE(disk.fired());
                fs::remove(wanted.target);
                fs::remove(done->asideFile);
                standDamaged(wanted.target);
                break;
            }
            ++failures;
            ASSERT_EQ(everything(), before) << code << " at " << number;
            ASSERT_NE(done.error().kind, ErrorKind::Corrupt) << done.error().detail;
        }
    }
    EXPECT_GT(failures, 20);
}
} // namespace
