#include "tests/support/temp_records.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::ErrorKind;
using support::TempRecords;

base::ScreeningId finished(TempRecords &records, base::PersonId person)
{
    const auto screening = records.startScreening(person);
    EXPECT_TRUE(records.append(ScreeningFinished{screening, person, false}).ok());
    return screening;
}

DocumentDisclosed referral(const TempRecords &records, base::PersonId person, base::ScreeningId screening)
{
    return {person, records.teacher, screening, "referral", {"course", "decision"}, true, "AMU Syd, Anna Holm"};
}

PreCheckDone preCheck(const TempRecords &records, base::PersonId person)
{
    return {person,
            records.teacher,
            "svejsning",
            {{"fagdansk/svejsning/lysbue", 0}, {"fagdansk/svejsning/slagge", -1}},
            true};
}

TEST(Disclosures, areReadAsTheyWereRecordedTheNewestFirst)
{
    TempRecords records;
    records.logIn();
    const auto person = records.enrol();
    const auto screening = finished(records, person);
    const auto first = referral(records, person, screening);
    const DocumentDisclosed second{person, records.teacher, screening, "result", {}, false, ""};
    ASSERT_TRUE(records.append(first).ok());
    ASSERT_TRUE(records.append(second).ok());
    const auto stored = records->people().disclosures(person);
    ASSERT_TRUE(stored.ok()) << stored.error().detail;
    ASSERT_EQ(stored->size(), 2U);
    EXPECT_EQ(stored->front().disclosed, second);
    EXPECT_EQ(stored->back().disclosed, first);
    EXPECT_EQ(stored->back().at, records.clock.now());
}

TEST(Disclosures, needAFinishedScreeningAndNoCprNumber)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto open = records.startScreening(person);
    EXPECT_EQ(records.append(referral(records, person, open)).error().kind, ErrorKind::Refused);
    ASSERT_TRUE(records.append(ScreeningFinished{open, person, false}).ok());
    auto withNumber = referral(records, person, open);
    withNumber.recipient = "010190-1234";
    EXPECT_EQ(records.append(withNumber).error().kind, ErrorKind::CprNumber);
    EXPECT_TRUE(records.append(referral(records, person, open)).ok());
}

TEST(Disclosures, theRecipientIsSealed)
{
    TempRecords records;
    const auto person = records.enrol();
    ASSERT_TRUE(records.append(referral(records, person, finished(records, person))).ok());
    records.reopen();
    EXPECT_EQ(records->people().disclosures(person).error().kind, ErrorKind::Locked);
    records.close();
    for (const std::string ending : {"", "-wal"}) {
        EXPECT_EQ(support::readBytes(records.file().string() + ending).find("Anna Holm"), std::string::npos) << ending;
    }
}

TEST(PreChecks, areReadAsTheyWereRecordedAndGoWithThePerson)
{
    TempRecords records;
    const auto person = records.enrol();
    ASSERT_TRUE(records.append(preCheck(records, person)).ok());
    const auto stored = records->people().preChecks(person);
    ASSERT_TRUE(stored.ok()) << stored.error().detail;
    ASSERT_EQ(stored->size(), 1U);
    EXPECT_EQ(stored->front().done, preCheck(records, person));
    ASSERT_TRUE(records.append(PersonErased{person, records.teacher}).ok());
    EXPECT_FALSE(records->people().preChecks(person).ok());
}

TEST(PreChecks, aRebuildGivesTheSameRows)
{
    TempRecords records;
    const auto person = records.enrol();
    records.clock.advance(60'000);
    ASSERT_TRUE(records.append(preCheck(records, person)).ok());
    ASSERT_TRUE(records.append(referral(records, person, finished(records, person))).ok());
    EXPECT_TRUE(records->check().ok());
}
} // namespace
