// The teacher's list is remembered between two looks; it must always be what a new start would read.
#include "tests/support/temp_records.h"

namespace fagdansk::records {
namespace {
using namespace scenarios;
using support::TempRecords;

class PeopleList : public ::testing::Test
{
protected:
    PeopleList()
    {
        records.logIn();
        first = records.enrol("Bi");
        second = records.enrol("Myg");
    }

    std::vector<ParticipantRow> seen() { return *records->people().participants(); }

    /// After `happens`, the remembered list is the one that a new start reads, and not what it was if `changes`.
    void follows(const std::string &what, const std::function<void()> &happens, bool changes = true)
    {
        const auto before = seen();
        happens();
        const auto after = seen();
        EXPECT_EQ(before != after, changes) << what;
        records.reopen();
        records.logIn();
        EXPECT_EQ(after, seen()) << what;
    }

    void did(const Fact &fact) { ASSERT_TRUE(records.append(fact).ok()); }

    TempRecords records;
    base::PersonId first;
    base::PersonId second;
};

TEST_F(PeopleList, followsEveryKindOfFact)
{
    follows(
        "nothing", [] {}, false);
    follows("described anew", [&] { did(ParticipantDescribed{first, "Amina A. Osman", "Hval", "ar", "hund", "so"}); });
    follows("a language", [&] { did(LanguageChosen{second, "ar"}); });
    follows("a PIN", [&] { ASSERT_TRUE(records->centreStore().setPin(first, {"a", "b", "c", "d"}).ok()); });
    base::ScreeningId screening;
    follows("a screening", [&] { screening = records.startScreening(first); });
    follows("an answer", [&] { did(AnswerGiven{screening, first, "t1", "{}", 900, false, true}); });
    follows("its end", [&] { did(ScreeningFinished{screening, first, false}); });
    follows("a mark", [&] { did(AnswerMarked{screening, first, records.teacher, "t1", 2}); });
    follows("the decision", [&] { did(DecisionMade{screening, first, records.teacher, "amu", false, "{}"}); });
    base::PracticeId practice;
    follows("a practice", [&] { practice = records.startPractice(second); });
    follows("a review", [&] {
        did(ReviewDone{second, practice, "fagdansk/svejsning/slagge#meaning", 3, base::LocalDay{20'000}, 4'000,
                       "meaning-choice", ""});
    });
    follows("another person", [&] { records.enrol("Ko"); });
    follows("an erasure", [&] { did(PersonErased{first, records.teacher}); });
    EXPECT_EQ(seen().size(), 2U);
}

TEST_F(PeopleList, hasNoNamesOnceTheTeacherHasLeft)
{
    EXPECT_EQ(seen().front().fullName, "Amina Osman");
    records->centreStore().lock();
    EXPECT_EQ(seen().front().fullName, "");
    records.logIn();
    EXPECT_EQ(seen().front().fullName, "Amina Osman");
}

TEST_F(PeopleList, followsWhatAnotherProgramWrites)
{
    const auto before = seen();
    {
        auto open = records.options();
        open.exclusive = false;
        auto other = Records::open(open);
        ASSERT_TRUE(other.ok()) << other.error().detail;
        ASSERT_TRUE((*other)->factLog().append({LanguageChosen{second, "uk"}}).ok());
    }
    EXPECT_NE(before, seen());
}

} // namespace
} // namespace fagdansk::records
