// Log-ins, PINs, the recovery code, settings, the audit log.
#include "app/records/records.h"
#include "app/records/recovery_code.h"
#include "app/records/throttle.h"
#include "tests/support/temp_records.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cctype>

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::ErrorKind;
using support::TempRecords;

constexpr std::int64_t second = 1000;

ErrorKind kindOf(const base::Result<Teacher> &result)
{
    return result.ok() ? ErrorKind::Internal : result.error().kind;
}

TEST(SetUp, isDoneOnceAndChecked)
{
    TempRecords records;
    EXPECT_EQ(records->centreStore().centre()->value(), (scenarios::Centre{"AOF Syd", "Europe/Copenhagen", "", false}));
    EXPECT_TRUE(records->centreStore().openedBy());
    SetUpRequest again{"X", "Europe/Copenhagen", "", "T", "longenough", false};
    EXPECT_EQ(records->centreStore().setUp(again).error().kind, ErrorKind::Refused);
    again.password = "kort";
    EXPECT_EQ(records->centreStore().setUp(again).error().kind, ErrorKind::InvalidInput);
    again.password = "longenough";
    again.teacherName = "Bo 010203-1234";
    EXPECT_EQ(records->centreStore().setUp(again).error().kind, ErrorKind::CprNumber);
    again.teacherName = "Bo";
    again.zone = "Mars/Olympus";
    EXPECT_EQ(records->centreStore().setUp(again).error().kind, ErrorKind::InvalidInput);
}

TEST(LogIn, opensAndLocks)
{
    TempRecords records;
    records.reopen();
    EXPECT_FALSE(records->centreStore().openedBy());
    records.logIn();
    EXPECT_EQ(records->centreStore().openedBy()->id, records.teacher);
    records->centreStore().lock();
    EXPECT_FALSE(records->centreStore().openedBy());
}

TEST(LogIn, neverSaysWhichPartWasWrong)
{
    TempRecords records;
    auto &centre = records->centreStore();
    EXPECT_EQ(centre.logIn("Nobody", "svejsehjelm").error(),
              centre.logIn(TempRecords::teacherName, "forkert!").error());
}

TEST(LogIn, theDelayGrowsForNamesKnownOrNotAndOutlivesARestart)
{
    for (const std::string name : {TempRecords::teacherName, "Nobody"}) {
        TempRecords records;
        for (int i = 0; i < 3; ++i) {
            EXPECT_EQ(kindOf(records->centreStore().logIn(name, "forkert!")), ErrorKind::WrongCredentials);
        }
        EXPECT_EQ(kindOf(records->centreStore().logIn(name, "forkert!")), ErrorKind::TooSoon);
        records.reopen();
        records.clock.advance(2 * second - 1);
        EXPECT_EQ(kindOf(records->centreStore().logIn(name, "forkert!")), ErrorKind::TooSoon);
        records.clock.advance(1);
        EXPECT_EQ(kindOf(records->centreStore().logIn(name, "forkert!")), ErrorKind::WrongCredentials);
        records.clock.advance(4 * second - 1);
        EXPECT_EQ(kindOf(records->centreStore().logIn(name, TempRecords::password)), ErrorKind::TooSoon);
    }
}

TEST(LogIn, theRightPasswordClearsTheDelay)
{
    TempRecords records;
    for (int i = 0; i < 3; ++i) {
        ASSERT_FALSE(records->centreStore().logIn(TempRecords::teacherName, "forkert!").ok());
    }
    records.clock.advance(2 * second);
    records.logIn();
    EXPECT_EQ(kindOf(records->centreStore().logIn(TempRecords::teacherName, "forkert!")), ErrorKind::WrongCredentials);
    records.logIn();
}

TEST(LogIn, aClockPutBackNeverLocksForLongerThanTheDelay)
{
    TempRecords records;
    for (int i = 0; i < 3; ++i) {
        ASSERT_FALSE(records->centreStore().logIn(TempRecords::teacherName, "forkert!").ok());
    }
    records.clock.advance(-365 * 86'400 * second);
    EXPECT_EQ(kindOf(records->centreStore().logIn(TempRecords::teacherName, TempRecords::password)),
              ErrorKind::TooSoon);
    records.clock.advance(2 * second);
    records.logIn();
}

TEST(Throttle, delaysDoubleUpToFiveMinutes)
{
    const std::vector<int> expected{0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
    for (std::size_t wrong = 0; wrong < expected.size(); ++wrong) {
        EXPECT_EQ(records::delaySeconds(static_cast<int>(wrong), 3), expected[wrong]) << wrong;
    }
    EXPECT_EQ(records::delaySeconds(1'000'000, 3), 300);
}

TEST(Teachers, anotherOpensTheSameKeys)
{
    TempRecords records;
    records.enrol();
    ASSERT_TRUE(records->centreStore().addTeacher("Ib", "vinkelsliber").ok());
    EXPECT_EQ(records->centreStore().addTeacher("ib", "vinkelsliber").error().kind, ErrorKind::Refused);
    records.reopen();
    EXPECT_EQ(records->centreStore().addTeacher("Al", "vinkelsliber").error().kind, ErrorKind::Locked);
    ASSERT_TRUE(records->centreStore().logIn("Ib", "vinkelsliber").ok());
    EXPECT_EQ(records->people().participants()->front().fullName, "Amina Osman");
    EXPECT_EQ(records->centreStore().teachers()->size(), 2U);
}

TEST(Recovery, theCodeGivesANewPasswordToTheSameKeys)
{
    TempRecords records;
    records.enrol();
    records.reopen();
    auto &centre = records->centreStore();
    EXPECT_EQ(kindOf(centre.recover("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", TempRecords::teacherName, "nyhjelm123")),
              ErrorKind::WrongCredentials);
    EXPECT_EQ(kindOf(centre.recover(records.recoveryCode, "Nobody", "nyhjelm123")), ErrorKind::WrongCredentials);
    std::string typed = " " + records.recoveryCode;
    std::ranges::transform(typed, typed.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
    ASSERT_TRUE(centre.recover(typed, TempRecords::teacherName, "nyhjelm123").ok());
    EXPECT_EQ(records->people().participants()->front().fullName, "Amina Osman");
    EXPECT_EQ(kindOf(centre.logIn(TempRecords::teacherName, TempRecords::password)), ErrorKind::WrongCredentials);
    EXPECT_TRUE(centre.logIn(TempRecords::teacherName, "nyhjelm123").ok());
}

TEST(Recovery, theCodeIsEasyToCopyByHand)
{
    const auto code = records::makeRecoveryCode();
    EXPECT_EQ(code.size(), 29U);
    EXPECT_EQ(code.find_first_of("01OI"), std::string::npos);
    EXPECT_EQ(records::normalRecoveryCode(code), code);
    EXPECT_EQ(records::normalRecoveryCode("ABCDE"), "");
    EXPECT_EQ(records::normalRecoveryCode(code + "1"), "");
    EXPECT_NE(records::makeRecoveryCode(), code);
}

TEST(Pin, fiveWrongThenADelayAndATeacherMayReset)
{
    TempRecords records;
    auto &centre = records->centreStore();
    const auto person = records.enrol();
    const std::vector<std::string> right{"kat", "hund", "sol", "hus"};
    const std::vector<std::string> wrong{"kat", "hund", "hus", "sol"};
    EXPECT_EQ(centre.checkPin(person, right).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(centre.setPin(person, {"kat"}).error().kind, ErrorKind::InvalidInput);
    ASSERT_TRUE(centre.setPin(person, right).ok());
    EXPECT_TRUE(centre.checkPin(person, right).ok());
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(centre.checkPin(person, wrong).error().kind, ErrorKind::WrongCredentials) << i;
    }
    EXPECT_EQ(centre.checkPin(person, right).error().kind, ErrorKind::TooSoon);
    centre.lock();
    EXPECT_EQ(centre.clearPin(person).error().kind, ErrorKind::Locked);
    records.logIn();
    ASSERT_TRUE(centre.clearPin(person).ok());
    EXPECT_FALSE(records->people().tiles()->front().hasPin);
    ASSERT_TRUE(centre.setPin(person, wrong).ok());
    EXPECT_TRUE(centre.checkPin(person, wrong).ok());
}

TEST(Settings, areKept)
{
    TempRecords records;
    EXPECT_EQ(*records->centreStore().setting("theme"), "");
    ASSERT_TRUE(records->centreStore().setSetting("theme", "dark").ok());
    records.reopen();
    EXPECT_EQ(*records->centreStore().setting("theme"), "dark");
}

TEST(Audit, aChangedRowBreaksTheChain)
{
    TempRecords records;
    const auto person = records.enrol();
    ASSERT_TRUE(records->centreStore().audit(AuditAction::NameRevealed, person.uuid).ok());
    ASSERT_TRUE(records->centreStore().audit(AuditAction::Exported, person.uuid).ok());
    ASSERT_TRUE(records->check().ok());
    records->centreStore().lock();
    EXPECT_EQ(records->centreStore().audit(AuditAction::Exported, person.uuid).error().kind, ErrorKind::Locked);
    records.close();
    {
        SQLite::Database raw(records.file().string(), SQLite::OPEN_READWRITE);
        raw.exec("DROP TRIGGER audit_no_update; UPDATE audit SET action = 7 WHERE action = 9");
    }
    records.reopen();
    const auto found = records->check();
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().kind, ErrorKind::Corrupt);
}
} // namespace
