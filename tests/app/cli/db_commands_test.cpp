#include "tests/app/cli/cli_fixture.h"
#include "tests/support/temp_records.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>

namespace fagdansk::cli {
namespace {
using support::TempRecords;
using testing::HasSubstr;

class DbCommands : public CliTest
{
protected:
    Ran check(const std::filesystem::path &file) { return run({"db", "check", "--db", file.string()}); }
    Ran backup(const std::filesystem::path &file, const std::filesystem::path &target)
    {
        return run({"--db", file.string(), "db", "backup", target.string()});
    }
    Ran restore(const std::filesystem::path &copies, const std::filesystem::path &target,
                const std::vector<std::string> &more = {})
    {
        std::vector<std::string> arguments{"db", "restore", "--from", copies.string(), "--db", target.string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }
};

TEST_F(DbCommands, aSoundDatabaseIsOneLineEvenWhileTheAppRuns)
{
    TempRecords records; // stays open, as the app's
    records.startScreening(records.enrol());
    const auto [exit, out, err] = check(records.file());
    EXPECT_EQ(exit, 0) << err;
    EXPECT_EQ(std::ranges::count(out, '\n'), 1);
    EXPECT_EQ(err, "");
}

TEST_F(DbCommands, eachKindOfTamperingIsFound)
{
    struct Case
    {
        const char *sql;
        const char *says;
    };
    const Case cases[] = {
        {"DROP TRIGGER audit_no_update; UPDATE audit SET action = 9", "audit"},
        {"DROP TRIGGER audit_no_delete; DELETE FROM audit WHERE seq = 1", "audit"},
        {"DROP TRIGGER facts_no_delete; DELETE FROM facts WHERE seq = 1", "points nowhere"},
        {"PRAGMA foreign_keys = OFF; DELETE FROM persons", "points nowhere"},
        {"UPDATE screenings SET trade = 'truck'", "projections differ"},
    };
    for (const auto &one : cases) {
        TempRecords records;
        const auto person = records.enrol();
        records.startScreening(person);
        ASSERT_TRUE(records->centreStore().audit(scenarios::AuditAction::Exported, person.uuid));
        records.close();
        ASSERT_EQ(check(records.file()).exit, 0);
        {
            SQLite::Database raw(records.file().string(), SQLite::OPEN_READWRITE);
            raw.exec(one.sql);
        }
        const auto [exit, out, err] = check(records.file());
        EXPECT_EQ(exit, 1) << one.sql;
        EXPECT_EQ(out, "") << one.sql;
        EXPECT_THAT(err, HasSubstr(one.says)) << one.sql;
        EXPECT_EQ(std::ranges::count(err, '\n'), 1) << err;
    }
}

TEST_F(DbCommands, aDamagedFileIsFound)
{
    TempRecords records;
    records.startScreening(records.enrol());
    records.close();
    auto bytes = support::readBytes(records.file());
    ASSERT_GT(bytes.size(), 60'000U);
    std::fill(bytes.begin() + 8'192, bytes.begin() + 60'000, '\x5A');
    support::writeBytes(records.file(), bytes);
    const auto [exit, out, err] = check(records.file());
    EXPECT_EQ(exit, 1);
    EXPECT_EQ(out, "");
    EXPECT_NE(err, "");
}

TEST_F(DbCommands, aMissingFileIsExit2AndIsNotMade)
{
    for (const auto &ran : {check(path("none.db")), backup(path("none.db"), path("copy.db")), check(m_folder)}) {
        EXPECT_EQ(ran.exit, 2);
        EXPECT_EQ(ran.out, "");
        EXPECT_NE(ran.err, "");
    }
    EXPECT_FALSE(std::filesystem::exists(path("none.db")));
    EXPECT_FALSE(std::filesystem::exists(path("copy.db")));
}

TEST_F(DbCommands, aBackupOpensAgainAndHoldsTheSame)
{
    TempRecords records;
    records.startScreening(records.enrol());
    const auto copied = backup(records.file(), path("copy ø.db"));
    EXPECT_EQ(copied.exit, 0) << copied.err;
    EXPECT_EQ(copied.out + copied.err, "");
    EXPECT_EQ(check(path("copy ø.db")).exit, 0);
    SQLite::Database original(records.file().string());
    SQLite::Database copy(path("copy ø.db").string());
    EXPECT_EQ(copy.execAndGet("SELECT count(*) || hex(group_concat(uuid)) FROM facts").getString(),
              original.execAndGet("SELECT count(*) || hex(group_concat(uuid)) FROM facts").getString());
    EXPECT_FALSE(std::filesystem::exists(path("copy ø.db.part")));
}

TEST_F(DbCommands, aBackupOverwritesNothing)
{
    TempRecords records;
    pack::writeBytes(path("taken.db"), "mine");
    const auto [exit, out, err] = backup(records.file(), path("taken.db"));
    EXPECT_EQ(exit, 2);
    EXPECT_THAT(err, HasSubstr("exists"));
    EXPECT_EQ(pack::readBytes(path("taken.db")), "mine");
    EXPECT_EQ(run({"--db", records.file().string(), "db", "backup"}).exit, 2);
    EXPECT_EQ(backup(records.file(), path("no/such/folder/copy.db")).exit, 2);
}

TEST_F(DbCommands, aRestoredDatabaseIsSoundAndNamesItsCopy)
{
    const auto copies = path("copies");
    TempRecords records(copies.string());
    records.enrol();
    ASSERT_TRUE(records->centreStore().makeCopy(false).ok());
    records.clock.advance(86'400'000);
    records.enrol("Ko");
    ASSERT_TRUE(records->centreStore().makeCopy(false).ok());
    const auto restored = restore(copies, path("new ø.db"));
    EXPECT_EQ(restored.exit, 0) << restored.err;
    EXPECT_EQ(restored.err, "");
    EXPECT_THAT(restored.out, HasSubstr("new ø.db' is restored from 'fagdansk-2025-06-16.db'\n"));
    EXPECT_EQ(check(path("new ø.db")).exit, 0);
    const auto earlier = restore(copies, path("earlier.db"), {"--day", "2025-06-15"});
    EXPECT_EQ(earlier.exit, 0) << earlier.err;
    EXPECT_THAT(earlier.out, HasSubstr("'fagdansk-2025-06-15.db'"));
    EXPECT_EQ(SQLite::Database(path("earlier.db").string()).execAndGet("SELECT count(*) FROM persons").getInt(), 1);
}

TEST_F(DbCommands, aRestoreOverwritesNothingAndSaysWhatIsMissing)
{
    const auto copies = path("copies");
    TempRecords records(copies.string());
    records.enrol();
    ASSERT_TRUE(records->centreStore().makeCopy(false).ok());
    pack::writeBytes(path("taken.db"), "mine");
    struct Case
    {
        Ran ran;
        int exit;
        const char *says;
    };
    std::vector<Case> cases{
        {restore(copies, path("taken.db")), 2, "exists"},
        {restore(path("none"), path("new.db")), 2, "holds no daily copy"},
        {restore(copies, path("new.db"), {"--day", "2020-01-01"}), 2, "holds no 'fagdansk-2020-01-01.db'"},
        {restore(copies, path("new.db"), {"--day", "yesterday"}), 2, "is no day"},
        {run({"db", "restore", "--from", copies.string()}), 2, "needs --db"},
        {run({"db", "restore", "--db", path("new.db").string()}), 2, "--from"},
    };
    auto bytes = pack::readBytes(copies / "fagdansk-2025-06-15.db");
    pack::writeBytes(copies / "fagdansk-2025-06-15.db", bytes.substr(0, 9'000));
    cases.push_back({restore(copies, path("new.db")), 1, "fagdansk-2025-06-15.db' is damaged"});
    pack::writeBytes(copies / "fagdansk-2025-06-15.db", bytes);
    std::filesystem::remove(copies / "fagdansk-keys.db");
    cases.push_back({restore(copies, path("new.db")), 2, "but not 'fagdansk-keys.db'"});
    for (const auto &[ran, exit, says] : cases) {
        EXPECT_EQ(ran.exit, exit) << says;
        EXPECT_EQ(ran.out, "") << says;
        EXPECT_THAT(ran.err, HasSubstr(says));
    }
    EXPECT_EQ(pack::readBytes(path("taken.db")), "mine");
    for (const auto &entry : std::filesystem::directory_iterator(m_folder)) {
        EXPECT_FALSE(entry.path().filename().string().starts_with("new.db")) << entry.path();
    }
}

TEST_F(DbCommands, personsWithoutKeyAreTold)
{
    const auto copies = path("copies");
    TempRecords records(copies.string());
    records.enrol();
    ASSERT_TRUE(records->centreStore().makeCopy(false).ok());
    {
        SQLite::Database raw((copies / "fagdansk-keys.db").string(), SQLite::OPEN_READWRITE);
        raw.exec("DELETE FROM person_keys");
    }
    const auto [exit, out, err] = restore(copies, path("new.db"));
    EXPECT_EQ(exit, 1);
    EXPECT_THAT(out, HasSubstr("is restored from"));
    EXPECT_THAT(err, HasSubstr("1 persons have no key"));
}

} // namespace
} // namespace fagdansk::cli
