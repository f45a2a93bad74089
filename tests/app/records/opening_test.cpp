// Every file that cannot be opened says why, and stays as it was.
#include "app/records/database.h"
#include "app/records/migrations.h"
#include "tests/support/temp_records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace {
using namespace fagdansk;
using base::ErrorKind;
using support::TempFolder;
using support::TempRecords;
namespace fs = std::filesystem;

base::Result<std::unique_ptr<records::Records>> openAt(TempRecords &records, const fs::path &file)
{
    auto options = records.options();
    options.database = file;
    return records::Records::open(options);
}

ErrorKind failure(TempRecords &records, const fs::path &file)
{
    const auto opened = openAt(records, file);
    EXPECT_FALSE(opened.ok());
    return opened.ok() ? ErrorKind::Internal : opened.error().kind;
}

TEST(Opening, oneAppHoldsADatabaseTheCommandLineMayWorkBeside)
{
    TempRecords records;
    EXPECT_EQ(failure(records, records.file()), ErrorKind::AlreadyRunning);
    auto beside = records.options();
    beside.exclusive = false;
    auto second = records::Records::open(beside);
    ASSERT_TRUE(second.ok()) << second.error().detail;
    const auto person = records.enrol("Bi");
    EXPECT_EQ(second.value()->people().tiles()->front().person, person);
    EXPECT_TRUE(second.value()->check().ok());
}

TEST(Opening, theLivePragmasAreWhatTheyMustBe)
{
    const TempFolder folder;
    auto opened = records::Database::open(folder / "a.db", "");
    ASSERT_TRUE(opened.ok());
    ASSERT_TRUE(opened.value()->applyPragmas().ok());
    auto &database = **opened;
    EXPECT_EQ(database.one("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(database.one("PRAGMA synchronous"), "2");
    EXPECT_EQ(database.one("PRAGMA foreign_keys"), "1");
    EXPECT_EQ(database.one("PRAGMA secure_delete"), "1");
    EXPECT_EQ(database.one("PRAGMA recursive_triggers"), "1");
}

TEST(Opening, aPragmaThatDoesNotTakeIsAnError)
{
    auto opened = records::Database::open(":memory:", "");
    ASSERT_TRUE(opened.ok());
    const auto applied = opened.value()->applyPragmas(); // a database in memory cannot have a write-ahead log
    ASSERT_FALSE(applied.ok());
    EXPECT_NE(applied.error().detail.find("journal_mode"), std::string::npos);
}

TEST(Opening, everyNamedStatementPrepares)
{
    TempRecords records;
    records.close();
    auto opened = records::Database::open(records.file(), "");
    ASSERT_TRUE(opened.ok());
    const std::vector<std::string> scripts{"clear projections", "give open answers back", "take personal keys out",
                                           "key file schema",   "key file fill",          "key file join"};
    const records::SqlBook book;
    for (const auto &[name, text] : book.all()) {
        if (std::ranges::find(scripts, name) == scripts.end()) {
            EXPECT_NO_THROW(opened.value()->query(name)) << name;
        }
    }
}

TEST(Opening, aNewerDatabaseIsRefusedUntouched)
{
    TempRecords records;
    records.enrol();
    records.close();
    {
        SQLite::Database raw(records.file().string(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const auto before = support::readBytes(records.file());
    EXPECT_EQ(failure(records, records.file()), ErrorKind::Newer);
    EXPECT_EQ(support::readBytes(records.file()), before);
}

TEST(Opening, aNewerDatabaseWhoseVersionIsStillInTheLogIsRefusedUntouched)
{
    TempRecords records;
    records.close();
    const auto copy = records.folder() / "newer.db";
    {
        SQLite::Database raw(records.file().string(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 999");
        fs::copy_file(records.file(), copy);
        fs::copy_file(records.file().string() + "-wal", copy.string() + "-wal");
    }
    const auto before = support::readBytes(copy);
    const auto log = support::readBytes(copy.string() + "-wal");
    ASSERT_FALSE(log.empty());
    EXPECT_EQ(failure(records, copy), ErrorKind::Newer);
    EXPECT_EQ(support::readBytes(copy), before);
    EXPECT_EQ(support::readBytes(copy.string() + "-wal"), log);
}

TEST(Opening, anotherProgramsDatabaseIsRefusedUntouched)
{
    TempRecords records;
    const auto file = records.folder() / "other.db";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE notes (text)");
    const auto before = support::readBytes(file);
    EXPECT_EQ(failure(records, file), ErrorKind::InvalidInput);
    EXPECT_EQ(support::readBytes(file), before);
}

TEST(Opening, aDamagedFileIsRefused)
{
    TempRecords records;
    for (int i = 0; i < 40; ++i) {
        records.enrol();
    }
    records.close();
    const auto whole = support::readBytes(records.file());
    ASSERT_GT(whole.size(), 10 * 4096U);
    struct Case
    {
        const char *reason;
        std::function<void(std::string &)> damage;
    };
    const std::vector<Case> cases{
        {"text instead of a database", [](std::string &bytes) { bytes = "Kære Lone, her er listen ..."; }},
        {"a broken beginning", [](std::string &bytes) { bytes.replace(0, 8, "????????"); }},
        {"half a file", [](std::string &bytes) { bytes.resize(bytes.size() / 2); }},
        {"noise in the middle",
         [](std::string &bytes) { bytes.replace(4096, 5 * 4096, std::string(5 * 4096, '\x5a')); }}};
    for (const auto &[reason, damage] : cases) {
        auto bytes = whole;
        damage(bytes);
        const auto file = records.folder() / "damaged.db";
        fs::remove(file.string() + "-wal");
        support::writeBytes(file, bytes);
        EXPECT_EQ(failure(records, file), ErrorKind::Corrupt) << reason;
    }
}

TEST(Opening, aNetworkFolderIsRefusedBeforeAnythingIsMade)
{
    TempRecords records;
    auto options = records.options();
    options.database = records.folder() / "share" / "fagdansk.db";
    options.isOnNetwork = [](const fs::path &) { return true; };
    const auto opened = records::Records::open(options);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().kind, ErrorKind::NetworkFolder);
    EXPECT_FALSE(fs::exists(records.folder() / "share"));
}

TEST(Opening, aDamagedKeyFileSaysSo)
{
    TempRecords records;
    records.close();
    support::writeBytes(records.file().string() + ".key", "oops");
    EXPECT_EQ(failure(records, records.file()), ErrorKind::Corrupt);
}

// Runs `work` as a user who owns nothing; its result is the child's exit code.
int asNobody(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr unsigned nobody = 65534;
        const bool dropped = ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
        ::_exit(dropped ? work() : 200);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 201;
}

int openedAs(TempRecords &records)
{
    const auto opened = openAt(records, records.file());
    return opened.ok() ? 100 : static_cast<int>(opened.error().kind);
}

TEST(Opening, aReadOnlyFileOrFolderIsToldToAnUnprivilegedUser)
{
    TempRecords records;
    records.enrol();
    records.close();
    const auto folder = records.folder().path();
    for (const auto &entry : fs::directory_iterator(folder)) {
        fs::permissions(entry.path(), fs::perms(0666));
    }
    fs::permissions(folder, fs::perms(0777));
    EXPECT_EQ(asNobody([&] { return openedAs(records); }), 100) << "with every permission it opens";
    fs::permissions(records.file(), fs::perms(0444));
    const auto before = support::readBytes(records.file());
    EXPECT_EQ(asNobody([&] { return openedAs(records); }), static_cast<int>(ErrorKind::ReadOnly));
    fs::permissions(records.file(), fs::perms(0666));
    fs::permissions(folder, fs::perms(0555));
    EXPECT_EQ(asNobody([&] { return openedAs(records); }), static_cast<int>(ErrorKind::ReadOnly));
    EXPECT_EQ(support::readBytes(records.file()), before);
    fs::permissions(folder, fs::perms(0777));
}

// tests/databases/README.md says how the frozen files were made and what is in them.
TEST(Opening, theFrozenDatabaseOfEverySchemaIsUpgraded)
{
    for (int schema = 1; schema <= records::newestSchema(); ++schema) {
        TempRecords records;
        const auto file = records.folder() / "frozen.db";
        const fs::path frozen =
            fs::path(FAGDANSK_SOURCE_DIR) / "tests/databases" / ("schema-" + std::to_string(schema));
        fs::copy_file(frozen.string() + ".db", file);
        fs::copy_file(frozen.string() + ".db.key", file.string() + ".key");
        auto opened = openAt(records, file);
        ASSERT_TRUE(opened.ok()) << opened.error().detail;
        auto &old = **opened;
        EXPECT_TRUE(old.check().ok()) << "schema " << schema << ": " << old.check().error().detail;
        EXPECT_EQ(old.people().tiles()->front().alias, "Bi") << "the station's own copies are readable";
        ASSERT_TRUE(old.centreStore().logIn(TempRecords::teacherName, TempRecords::password).ok());
        const auto people = old.people().participants();
        EXPECT_EQ(people->front().fullName, "Amina Osman");
        ASSERT_EQ(people->front().screenings.size(), 1U);
        const auto screening = old.screenings().screening(people->front().screenings.front().screening);
        ASSERT_TRUE(screening.ok());
        EXPECT_EQ(screening->answers.at(0).answerJson, "{\"text\":\"skærm\"}");
        EXPECT_EQ(screening->decisionJson, "{\"why\":\"x\"}");
        EXPECT_EQ(people->front().practice.at("svejsning").sessions, 1);
        EXPECT_EQ(old.assignments().groups()->size(), schema < 2 ? 0U : 1U);
        EXPECT_EQ(old.assignments().ofPerson(people->front().person)->size(), schema < 2 ? 0U : 1U);
        EXPECT_EQ(old.glossaries().glossaries()->size(), schema < 4 ? 0U : 1U);
    }
}

// Makes tests/databases/schema-N.db: run by hand once for each released schema, with FAGDANSK_FREEZE naming the folder.
TEST(Freeze, DISABLED_writesADatabaseOfThisSchema)
{
    TempRecords records;
    const auto person = records.enrol("Bi");
    const auto screening = records.startScreening(person);
    using namespace scenarios;
    ASSERT_TRUE(records.append(AnswerGiven{screening, person, "t1", "{\"text\":\"skærm\"}", 900, false, true}).ok());
    ASSERT_TRUE(records.append(ScreeningFinished{screening, person, false}).ok());
    ASSERT_TRUE(records.append(AnswerMarked{screening, person, records.teacher, "t1", 1, true, -1, 0}).ok());
    ASSERT_TRUE(
        records.append(DecisionMade{screening, person, records.teacher, "fvu-start", false, "{\"why\":\"x\"}"}).ok());
    const auto practice = records.startPractice(person);
    const ReviewDone review{person,   practice, "fagdansk/svejsning/lysbue#meaning", 3, base::LocalDay{20254}, 4000,
                            "choice", ""};
    ASSERT_TRUE(records.append(review).ok());
    ASSERT_TRUE(records.append(PracticeFinished{practice, person, 1, 4000}).ok());
    ASSERT_TRUE(records.append(MemoryFitted{person, "m", 1, 0.5, 0.4, false}).ok());
    ASSERT_TRUE(records.append(ConversationNoted{person, records.teacher, "danish", {{"oral", "B1"}}}).ok());
    const auto other = records.ids.make<base::TeacherId>();
    ASSERT_TRUE(records.append(SecondMarkGiven{screening, person, other, "t1", 0}).ok());
    ASSERT_TRUE(records.append(MarkSettled{screening, person, records.teacher, "t1", 1}).ok());
    ASSERT_TRUE(records->assignments().saveGroup({{}, "Svejsehold", false, {person}}).ok());
    Assignment assignment;
    assignment.person = person;
    assignment.teacher = records.teacher;
    assignment.trade = "svejsning";
    ASSERT_TRUE(records->assignments().save(assignment).ok());
    StoredGlossary own;
    own.title = "Værkstedet";
    own.entries = {{"fil", "{}"}};
    ASSERT_TRUE(records->glossaries().save(own).ok());
    const auto erased = records.enrol("Ko");
    ASSERT_TRUE(records.append(PersonErased{erased, records.teacher}).ok());
    records.close();
    const auto *folder = std::getenv("FAGDANSK_FREEZE");
    ASSERT_NE(folder, nullptr);
    const auto name = fs::path(folder) / ("schema-" + std::to_string(records::newestSchema()) + ".db");
    fs::copy_file(records.file(), name);
    fs::copy_file(records.file().string() + ".key", name.string() + ".key");
}
} // namespace
