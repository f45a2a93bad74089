// Who may open the keys: more teachers, their passwords, the end of their access, a new recovery code.
#include "app/records/records.h"
#include "app/records/recovery_code.h"
#include "tests/support/temp_records.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::ErrorKind;
using support::TempRecords;

template <class T>
ErrorKind kindOf(const base::Result<T> &result)
{
    return result.ok() ? ErrorKind::Internal : result.error().kind;
}

class TeachersTest : public testing::Test
{
protected:
    CentreStore &centre() { return records->centreStore(); }
    bool opens(const std::string &name, const std::string &password)
    {
        centre().lock();
        const auto in = centre().logIn(name, password);
        EXPECT_TRUE(in.ok() || in.error().kind == ErrorKind::WrongCredentials) << in.error().detail;
        return in.ok() && !records->people().participants()->front().fullName.empty();
    }
    bool recovers(const std::string &code, const std::string &name = TempRecords::teacherName)
    {
        centre().lock();
        return centre().recover(code, name, TempRecords::password).ok();
    }
    static std::string lastGroup(const std::string &code) { return code.substr(code.rfind('-') + 1); }
    /// The audit log as "action teacher subject", ids shortened to whether they are there.
    std::string lastDeed()
    {
        SQLite::Database raw(records.file().string());
        return raw
            .execAndGet("SELECT action || ' ' || (teacher IS NOT NULL) || ' ' || (subject IS NOT NULL) FROM audit "
                        "ORDER BY id DESC LIMIT 1")
            .getString();
    }
    std::string dump()
    {
        return support::readBytes(records.file()) + support::readBytes(records.file().string() + "-wal");
    }

    TempRecords records;
    base::PersonId person = records.enrol();
};

TEST_F(TeachersTest, aChangedPasswordIsTheOnlyOne)
{
    EXPECT_EQ(kindOf(centre().changePassword("forkert!", "vinkelsliber")), ErrorKind::WrongCredentials);
    EXPECT_EQ(kindOf(centre().changePassword(TempRecords::password, "kort")), ErrorKind::InvalidInput);
    EXPECT_TRUE(opens(TempRecords::teacherName, TempRecords::password)) << "neither changed anything";
    ASSERT_TRUE(centre().changePassword(TempRecords::password, "vinkelsliber").ok());
    EXPECT_EQ(lastDeed(), std::to_string(int(AuditAction::PasswordChanged)) + " 1 1");
    EXPECT_FALSE(opens(TempRecords::teacherName, TempRecords::password));
    EXPECT_TRUE(opens(TempRecords::teacherName, "vinkelsliber"));
    EXPECT_TRUE(recovers(records.recoveryCode)) << "the code opens whatever the passwords are";
    centre().lock();
    EXPECT_EQ(kindOf(centre().changePassword("vinkelsliber", "svejsehjelm")), ErrorKind::Locked);
}

TEST_F(TeachersTest, guessingAtTheOldPasswordIsSlowedDown)
{
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(kindOf(centre().changePassword("forkert!", "vinkelsliber")), ErrorKind::WrongCredentials);
    }
    EXPECT_EQ(kindOf(centre().changePassword(TempRecords::password, "vinkelsliber")), ErrorKind::TooSoon);
    EXPECT_EQ(kindOf(centre().makeRecoveryCode(TempRecords::password)), ErrorKind::TooSoon);
}

TEST_F(TeachersTest, aClosedAccessOpensNothingAndSaysNoMoreThanAWrongPassword)
{
    const auto ib = centre().addTeacher("Ib", "vinkelsliber");
    ASSERT_TRUE(ib.ok());
    ASSERT_TRUE(centre().closeTeacher(*ib).ok());
    EXPECT_EQ(lastDeed(), std::to_string(int(AuditAction::TeacherClosed)) + " 1 1");
    EXPECT_EQ(*centre().teachers(),
              (std::vector<Teacher>{{records.teacher, TempRecords::teacherName, true}, {*ib, "Ib", false}}));
    EXPECT_EQ(kindOf(centre().closeTeacher(*ib)), ErrorKind::NotFound) << "it is closed already";
    EXPECT_FALSE(opens("Ib", "vinkelsliber"));
    EXPECT_FALSE(recovers(records.recoveryCode, "Ib")) << "nor does the recovery code open it again";
    EXPECT_EQ(centre().logIn("Ib", "vinkelsliber").error(), centre().logIn("Nobody", "vinkelsliber").error());
    records.logIn();
    EXPECT_TRUE(records->check().ok());
}

TEST_F(TeachersTest, theDestroyedKeyIsNowhereInTheFile)
{
    ASSERT_TRUE(centre().addTeacher("Ib", "vinkelsliber").ok());
    std::string wrapped;
    {
        SQLite::Database raw(records.file().string());
        wrapped = raw.execAndGet("SELECT wrapped FROM teachers WHERE name = 'Ib'").getString();
    }
    ASSERT_NE(dump().find(wrapped), std::string::npos) << "the probe must work";
    ASSERT_TRUE(centre().closeTeacher(centre().teachers()->back().id).ok());
    EXPECT_EQ(dump().find(wrapped), std::string::npos);
}

TEST_F(TeachersTest, nobodyClosesTheirOwnAccessSoTheLastOneStays)
{
    EXPECT_EQ(kindOf(centre().closeTeacher(records.teacher)), ErrorKind::Refused);
    const auto ib = centre().addTeacher("Ib", "vinkelsliber");
    EXPECT_EQ(kindOf(centre().closeTeacher(records.teacher)), ErrorKind::Refused);
    centre().lock();
    EXPECT_EQ(kindOf(centre().closeTeacher(*ib)), ErrorKind::Locked);
    ASSERT_TRUE(centre().logIn("Ib", "vinkelsliber").ok());
    EXPECT_TRUE(centre().closeTeacher(records.teacher).ok()) << "another one may";
}

TEST_F(TeachersTest, accessCanBeGivenBackToTheSameTeacher)
{
    const auto ib = centre().addTeacher("Ib", "vinkelsliber");
    ASSERT_TRUE(centre().closeTeacher(*ib).ok());
    const auto again = centre().addTeacher("ib", "svejsebriller");
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*again, *ib) << "what Ib marked and decided is still Ib's";
    EXPECT_EQ(centre().teachers()->size(), 2U);
    EXPECT_FALSE(opens("Ib", "vinkelsliber"));
    EXPECT_TRUE(opens("Ib", "svejsebriller"));
}

TEST_F(TeachersTest, aNewCodeCountsOnlyOnceItsEndIsReadBack)
{
    EXPECT_EQ(kindOf(centre().confirmRecoveryCode("ABCDE")), ErrorKind::Refused) << "none was made";
    EXPECT_EQ(kindOf(centre().makeRecoveryCode("forkert!")), ErrorKind::WrongCredentials);
    const auto code = centre().makeRecoveryCode(TempRecords::password);
    ASSERT_TRUE(code.ok());
    EXPECT_NE(*code, records.recoveryCode);
    EXPECT_EQ(kindOf(centre().confirmRecoveryCode("")), ErrorKind::WrongCredentials);
    EXPECT_EQ(kindOf(centre().confirmRecoveryCode(code->substr(0, 5))), ErrorKind::WrongCredentials);
    EXPECT_EQ(kindOf(centre().confirmRecoveryCode(lastGroup(records.recoveryCode))), ErrorKind::WrongCredentials);
    ASSERT_TRUE(centre().confirmRecoveryCode(" " + lastGroup(*code) + " ").ok());
    EXPECT_EQ(lastDeed(), std::to_string(int(AuditAction::RecoveryCodeChanged)) + " 1 0");
    EXPECT_FALSE(recovers(records.recoveryCode)) << "the old one opens nothing from now on";
    EXPECT_TRUE(recovers(*code));
    EXPECT_EQ(kindOf(centre().confirmRecoveryCode(lastGroup(*code))), ErrorKind::Refused) << "once";
    EXPECT_TRUE(records->check().ok());
}

TEST_F(TeachersTest, theOldCodesKeyIsNowhereInTheFile)
{
    std::string wrapped;
    {
        SQLite::Database raw(records.file().string());
        wrapped = raw.execAndGet("SELECT recovery_wrapped FROM centre").getString();
    }
    ASSERT_NE(dump().find(wrapped), std::string::npos) << "the probe must work";
    const auto code = centre().makeRecoveryCode(TempRecords::password);
    EXPECT_NE(dump().find(wrapped), std::string::npos) << "nothing happens before it is read back";
    ASSERT_TRUE(centre().confirmRecoveryCode(lastGroup(*code)).ok());
    EXPECT_EQ(dump().find(wrapped), std::string::npos);
}

TEST_F(TeachersTest, aCrashOrALogOutBeforeThatLeavesTheOldCode)
{
    const auto lost = centre().makeRecoveryCode(TempRecords::password);
    records.reopen(); // as after a crash
    records.logIn();
    EXPECT_EQ(kindOf(centre().confirmRecoveryCode(lastGroup(*lost))), ErrorKind::Refused);
    const auto left = centre().makeRecoveryCode(TempRecords::password);
    centre().lock();
    EXPECT_EQ(kindOf(centre().confirmRecoveryCode(lastGroup(*left))), ErrorKind::Locked);
    records.logIn();
    EXPECT_EQ(kindOf(centre().confirmRecoveryCode(lastGroup(*left))), ErrorKind::Refused);
    EXPECT_FALSE(recovers(*lost));
    EXPECT_FALSE(recovers(*left));
    records.clock.advance(300'000);
    EXPECT_TRUE(recovers(records.recoveryCode));
}

TEST_F(TeachersTest, anotherTeacherDoesNotConfirmIt)
{
    ASSERT_TRUE(centre().addTeacher("Ib", "vinkelsliber").ok());
    const auto code = centre().makeRecoveryCode(TempRecords::password);
    ASSERT_TRUE(centre().logIn("Ib", "vinkelsliber").ok());
    EXPECT_EQ(kindOf(centre().confirmRecoveryCode(lastGroup(*code))), ErrorKind::Refused);
}

TEST_F(TeachersTest, recoveryIsNotedByIdsAndGivesANewPassword)
{
    ASSERT_TRUE(recovers(records.recoveryCode));
    EXPECT_EQ(lastDeed(), std::to_string(int(AuditAction::Recovered)) + " 1 1");
}

TEST(RecoveryCode, itsLastGroupIsFiveSigns)
{
    const std::string code = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2";
    for (const auto *right : {"WXYZ2", "wxyz2", " wx-yz 2 "}) {
        EXPECT_TRUE(records::isLastGroup(code, right)) << right;
    }
    for (const auto *wrong : {"", "2", "XYZ2", "VWXYZ2", "ABCDE", "WXYZ0", "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2"}) {
        EXPECT_FALSE(records::isLastGroup(code, wrong)) << wrong;
    }
}
} // namespace
