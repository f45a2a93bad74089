// The daily copy, its restore, and erasure that reaches them both.
#include "app/records/copier.h"
#include "app/records/copy_files.h"
#include "app/records/recordings_copy.h"
#include "app/records/restore.h"
#include "tests/support/temp_records.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::ErrorKind;
using support::TempFolder;
using support::TempRecords;
namespace fs = std::filesystem;

constexpr std::int64_t dayMs = 86'400'000;

records::RestoreOptions optionsFor(const fs::path &copies, const fs::path &target)
{
    records::RestoreOptions options;
    options.copyFolder = copies;
    options.target = target;
    return options;
}

std::unique_ptr<records::Records> restored(TempRecords &records, const fs::path &copies, const fs::path &target)
{
    const auto done = records::restore(optionsFor(copies, target));
    EXPECT_TRUE(done.ok()) << done.error().detail;
    auto options = records.options();
    options.database = target;
    auto opened = records::Records::open(options);
    EXPECT_TRUE(opened.ok()) << opened.error().detail;
    return std::move(*opened);
}

std::string factsOf(const fs::path &file)
{
    SQLite::Database raw(file.string());
    SQLite::Statement rows(raw, "SELECT id, hex(uuid), body, hex(sealed) FROM facts ORDER BY id");
    std::string all;
    while (rows.executeStep()) {
        for (int column = 0; column < 4; ++column) {
            all += rows.getColumn(column).getString() + "|";
        }
    }
    return all;
}

TEST(Copies, aCopyHoldsNoKeysAndRestoresToTheSameFacts)
{
    const TempFolder copies;
    TempRecords records(copies.path().string());
    const auto person = records.enrol("Bi");
    const auto screening = records.startScreening(person);
    ASSERT_TRUE(records.append(AnswerGiven{screening, person, "t1", "{\"text\":\"skærm\"}", 1, false, true}).ok());
    ASSERT_TRUE(records->centreStore().setPin(person, {"a", "b", "c", "d"}).ok());
    const auto made = records->centreStore().makeCopy(false);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->lastError, "");
    EXPECT_EQ(made->lastCopy, records.clock.now());
    EXPECT_FALSE(made->keysPending);

    const auto found = records::copiesIn(copies.path());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].filename(), "fagdansk-2025-06-15.db");
    EXPECT_EQ(SQLite::Database(found[0].string()).execAndGet("SELECT count(*) FROM person_keys").getInt(), 0);
    EXPECT_EQ(SQLite::Database(found[0].string()).execAndGet("SELECT count(*) FROM pins").getInt(), 0);

    const auto projections = *records->dumpProjections();
    const auto facts = factsOf(records.file());
    const auto target = records.folder() / "restored.db";
    auto again = restored(records, copies.path(), target);
    EXPECT_EQ(factsOf(target), facts);
    EXPECT_EQ(*again->dumpProjections(), projections);
    EXPECT_TRUE(again->check().ok());
    EXPECT_TRUE(again->centreStore().checkPin(person, {"a", "b", "c", "d"}).ok());

    EXPECT_EQ(again->people().tiles()->front().alias, "") << "another station's key: nothing before a log-in";
    ASSERT_TRUE(again->centreStore().logIn(TempRecords::teacherName, TempRecords::password).ok());
    EXPECT_EQ(again->people().tiles()->front().alias, "Bi");
    again->centreStore().lock();
    EXPECT_EQ(again->screenings().screening(screening)->answers.at(0).answerJson, "{\"text\":\"skærm\"}")
        << "an unfinished screening can resume after the first log-in";
}

TEST(Copies, onePerDayAndFourteenAreKept)
{
    const TempFolder copies;
    TempRecords records(copies.path().string());
    support::writeBytes(copies / "fagdansk-notes.db", "somebody's own file");
    for (int day = 0; day < 17; ++day) {
        ASSERT_TRUE(records->centreStore().makeCopy(false).ok());
        const auto first = records->centreStore().copyState()->lastCopy;
        records.clock.advance(dayMs / 24);
        EXPECT_EQ(records->centreStore().makeCopy(false)->lastCopy, first) << "there is one for today";
        records.clock.advance(dayMs - dayMs / 24);
    }
    const auto found = records::copiesIn(copies.path());
    EXPECT_EQ(found.size(), 14U);
    EXPECT_EQ(found.front().filename(), "fagdansk-2025-06-18.db");
    EXPECT_TRUE(fs::exists(copies / "fagdansk-notes.db"));
    EXPECT_NE(records->centreStore().makeCopy(true)->lastCopy.value, 0);
}

TEST(Copies, aClockThatWasAheadNeitherHidesNorDeletesTheNewestCopy)
{
    const TempFolder copies;
    TempRecords records(copies.path().string());
    records.clock.advance(3'000 * dayMs);
    for (int day = 0; day < 15; ++day) {
        ASSERT_TRUE(records->centreStore().makeCopy(false).ok());
        records.clock.advance(dayMs);
    }
    records.clock.advance(-3'015 * dayMs);
    records.enrol("Bi");
    ASSERT_EQ(records->centreStore().makeCopy(false)->lastError, "");
    EXPECT_EQ(records::copiesIn(copies.path()).back().filename(), "fagdansk-2025-06-15.db");
    EXPECT_EQ(records::copiesIn(copies.path()).size(), 14U);
    EXPECT_EQ(restored(records, copies.path(), records.folder() / "restored.db")->people().tiles()->size(), 1U);
}

TEST(Copies, aClockThatIsSetBackDoesNotStopTheDailyCopy)
{
    const TempFolder copies;
    TempRecords records(copies.path().string());
    for (int day = 0; day < 3; ++day) {
        ASSERT_TRUE(records->centreStore().makeCopy(false).ok());
        records.clock.advance(dayMs);
    }
    records.clock.advance(-3 * dayMs); // a day that has its copy
    records.enrol("Bi");
    EXPECT_EQ(records->centreStore().makeCopy(false)->lastCopy, records.clock.now());
    EXPECT_EQ(restored(records, copies.path(), records.folder() / "restored.db")->people().tiles()->size(), 1U);
}

TEST(Copies, whatACutOffCopyLeftBehindIsGoneWithTheNextStart)
{
    TempRecords records;
    records.close();
    const std::string database = records.file().string();
    for (const char *ending : {".copying", ".copying-journal", ".keys-all", ".keys"}) {
        support::writeBytes(database + ending, "with keys");
    }
    auto beside = records.options();
    beside.exclusive = false;
    ASSERT_TRUE(records::Records::open(beside).ok());
    EXPECT_TRUE(fs::exists(database + ".copying")) << "the command line leaves the app's alone";
    records.reopen();
    for (const char *ending : {".copying", ".copying-journal", ".keys-all", ".keys"}) {
        EXPECT_FALSE(fs::exists(database + ending)) << ending;
    }
    EXPECT_TRUE(fs::exists(database + ".key")) << "the station's own";
}

TEST(Copies, anErasedPersonStaysUnreadableInACopyMadeBefore)
{
    const TempFolder copies;
    TempRecords records(copies.path().string());
    const auto person = records.enrol("Bi");
    const auto other = records.enrol("Ko");
    const auto screening = records.startScreening(person);
    ASSERT_TRUE(records.append(AnswerGiven{screening, person, "t1", "{}", 1, false, true}).ok());
    ASSERT_TRUE(records->centreStore().makeCopy(false).ok());
    ASSERT_TRUE(records.append(PersonErased{person, records.teacher}).ok());
    EXPECT_FALSE(records->centreStore().copyState()->keysPending) << "the keys went at once";

    auto again = restored(records, copies.path(), records.folder() / "restored.db");
    ASSERT_TRUE(again->centreStore().logIn(TempRecords::teacherName, TempRecords::password).ok());
    const auto people = again->people().participants();
    ASSERT_EQ(people->size(), 1U);
    EXPECT_EQ(people->front().person, other);
    EXPECT_EQ(people->front().fullName, "Amina Osman");
    EXPECT_EQ(again->screenings().screening(screening).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(again->factLog().append({LanguageChosen{person, "da"}}).error().kind, ErrorKind::Refused);
    EXPECT_TRUE(again->check().ok()) << again->check().error().detail;
    EXPECT_EQ(SQLite::Database((records.folder() / "restored.db").string())
                  .execAndGet("SELECT count(*) FROM person_keys")
                  .getInt(),
              1);
}

TEST(Copies, keysWaitForAFolderThatIsAway)
{
    const TempFolder copies;
    const auto stick = copies / "stick";
    TempRecords records(stick.string());
    const auto person = records.enrol("Bi");
    ASSERT_TRUE(records->centreStore().makeCopy(false).ok());
    fs::rename(stick, copies / "away");
    support::writeBytes(stick, "no folder"); // the mount point is there, the stick is not
    ASSERT_TRUE(records.append(PersonErased{person, records.teacher}).ok());
    EXPECT_TRUE(records->centreStore().copyState()->keysPending);
    const auto failed = records->centreStore().makeCopy(true);
    ASSERT_TRUE(failed.ok());
    EXPECT_NE(failed->lastError, "");
    EXPECT_TRUE(failed->keysPending);
    fs::remove(stick);
    fs::rename(copies / "away", stick);
    const auto later = records->centreStore().makeCopy(false);
    EXPECT_FALSE(later->keysPending);
    EXPECT_EQ(
        SQLite::Database((stick / "fagdansk-keys.db").string()).execAndGet("SELECT count(*) FROM person_keys").getInt(),
        0);
}

TEST(Copies, recordingsOfWordsGoAlongAndComeBack)
{
    const TempFolder copies;
    TempRecords records((copies / "c").string());
    const auto write = [](const fs::path &file, const char *text) {
        fs::create_directories(file.parent_path());
        std::ofstream(file) << text;
    };
    const auto read = [](const fs::path &file) {
        std::ifstream in(file);
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
    const auto beside = records::recordingsBeside(records.options().database) / "da";
    const auto copied = copies.path() / "c" / records::copiedRecordings / "da";
    write(beside / "hjelm.wav", "one");
    ASSERT_TRUE(records->centreStore().makeCopy(true).ok());
    EXPECT_EQ(read(copied / "hjelm.wav"), "one");
    write(beside / "hjelm.wav", "another");
    write(beside / "lysbue.wav", "two");
    ASSERT_TRUE(records->centreStore().makeCopy(true).ok());
    EXPECT_EQ(read(copied / "hjelm.wav"), "another");
    fs::remove(beside / "lysbue.wav");
    ASSERT_TRUE(records->centreStore().makeCopy(true).ok());
    EXPECT_EQ(read(copied / "lysbue.wav"), "two") << "a copy loses nothing";

    const auto target = copies / "new/other.db";
    fs::create_directories(target.parent_path());
    ASSERT_TRUE(records::restore(optionsFor(copies / "c", target)).ok());
    EXPECT_EQ(read(copies / "new/other-recordings/da/hjelm.wav"), "another");
    EXPECT_EQ(read(copies / "new/other-recordings/da/lysbue.wav"), "two");
}

TEST(Copies, aBackupIsAWholeDatabase)
{
    TempRecords records;
    records.enrol("Bi");
    const auto file = records.folder() / "backup.db";
    ASSERT_TRUE(records->backup(file).ok());
    EXPECT_EQ(records->backup(file).error().kind, ErrorKind::Refused);
    auto options = records.options();
    options.database = file;
    auto opened = records::Records::open(options);
    ASSERT_TRUE(opened.ok()) << opened.error().detail;
    EXPECT_TRUE(opened.value()->check().ok());
    EXPECT_EQ(factsOf(file), factsOf(records.file()));
}

TEST(Erasure, destroysTheKeyAndLeavesNothingBehind)
{
    TempRecords records;
    const auto person = records.enrol("Bi");
    const auto screening = records.startScreening(person);
    ASSERT_TRUE(records.append(AnswerGiven{screening, person, "t1", "{}", 1, false, true}).ok());
    ASSERT_TRUE(records.log().saveDraft({screening, "t2", "x", ""}).ok());
    std::string sealedKey;
    {
        SQLite::Database raw(records.file().string());
        sealedKey = raw.execAndGet("SELECT sealed_secret FROM person_keys").getString();
    }
    ASSERT_GT(sealedKey.size(), 32U);
    ASSERT_NE(support::readBytes(records.file().string() + "-wal").find(sealedKey), std::string::npos)
        << "the probe must work";

    ASSERT_TRUE(records.append(PersonErased{person, records.teacher}).ok());
    for (const std::string ending : {"", "-wal"}) {
        EXPECT_EQ(support::readBytes(records.file().string() + ending).find(sealedKey), std::string::npos) << ending;
    }
    EXPECT_TRUE(records->people().tiles()->empty());
    EXPECT_TRUE(records->people().participants()->empty());
    EXPECT_TRUE(records->screenings().summaries({})->empty());
    EXPECT_EQ(records->people().participant(person).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(records.append(LanguageChosen{person, "da"}).error().kind, ErrorKind::Refused);
    EXPECT_EQ(records.append(ParticipantDescribed{person, "N", "a", "so", "kat", "da"}).error().kind,
              ErrorKind::Refused)
        << "a tombstone beats a later arrival";
    EXPECT_TRUE(records->check().ok()) << records->check().error().detail;
    records.close();
    SQLite::Database raw(records.file().string(), SQLite::OPEN_READWRITE);
    for (const auto *table : {"person_keys", "tiles", "drafts", "pins", "answers", "screenings", "participants"}) {
        EXPECT_EQ(raw.execAndGet(std::string("SELECT count(*) FROM ") + table).getInt(), 0) << table;
    }
    EXPECT_THROW(raw.exec("DELETE FROM tombstones"), SQLite::Exception);
    EXPECT_THROW(raw.exec("INSERT INTO person_keys SELECT person, x'00', zeroblob(16) FROM tombstones"),
                 SQLite::Exception);
}
} // namespace
