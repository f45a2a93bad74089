// The door through which facts go, and what can be read afterwards.
#include "tests/support/temp_records.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::ErrorKind;
using support::TempRecords;

AnswerGiven answer(base::ScreeningId screening, base::PersonId person, const std::string &step, bool needsMark = true)
{
    return {screening, person, step, "{\"text\":\"den beskytter \\u00f8jnene\"}", 1200, false, needsMark};
}

AnswerMarked mark(base::ScreeningId screening, base::PersonId person, const std::string &step, std::optional<int> value)
{
    return {screening, person, {}, step, value, true, 1, 0.5};
}

ScreeningSummary summary(TempRecords &records, base::ScreeningId screening)
{
    const auto all = records->screenings().summaries({});
    EXPECT_TRUE(all.ok());
    for (const auto &one : *all) {
        if (one.screening == screening) {
            return one;
        }
    }
    ADD_FAILURE() << "no such screening";
    return {};
}

TEST(FactLog, aScreeningGoesFromOpenToDecided)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto screening = records.startScreening(person);
    ASSERT_TRUE(records.append(answer(screening, person, "t1")).ok());
    ASSERT_TRUE(records.append(answer(screening, person, "t2")).ok());
    ASSERT_TRUE(records.append(answer(screening, person, "q1", false)).ok());
    EXPECT_EQ(summary(records, screening).state, ScreeningState::Open);
    EXPECT_EQ(summary(records, screening).answers, 3);
    EXPECT_EQ(summary(records, screening).unmarked, 2);

    records.clock.advance(1000);
    ASSERT_TRUE(records.append(ScreeningFinished{screening, person, true}).ok());
    EXPECT_EQ(summary(records, screening).state, ScreeningState::ToMark);
    EXPECT_TRUE(summary(records, screening).stopped);
    EXPECT_EQ(summary(records, screening).finishedAt, records.clock.now());

    ASSERT_TRUE(records.append(mark(screening, person, "t1", 2)).ok());
    ASSERT_TRUE(records.append(mark(screening, person, "t2", 0)).ok());
    EXPECT_EQ(summary(records, screening).state, ScreeningState::ToDecide);
    ASSERT_TRUE(records.append(mark(screening, person, "t2", std::nullopt)).ok());
    EXPECT_EQ(summary(records, screening).state, ScreeningState::ToMark) << "a withdrawn mark is none";
    ASSERT_TRUE(records.append(mark(screening, person, "t2", 1)).ok());

    ASSERT_TRUE(
        records.append(DecisionMade{screening, person, records.teacher, "fvu-start", false, "{\"why\":\"x\"}"}).ok());
    EXPECT_EQ(summary(records, screening).state, ScreeningState::Decided);
    EXPECT_EQ(summary(records, screening).outcome, "fvu-start");
    EXPECT_TRUE(records->check().ok());
}

TEST(FactLog, aNewAnswerToAMarkedStepNeedsAMarkAnew)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto screening = records.startScreening(person);
    ASSERT_TRUE(records.log().append({answer(screening, person, "t1"), mark(screening, person, "t1", 2)}).ok());
    EXPECT_EQ(summary(records, screening).unmarked, 0);
    ASSERT_TRUE(records.append(answer(screening, person, "t1")).ok());
    EXPECT_EQ(summary(records, screening).unmarked, 1);
    EXPECT_EQ(summary(records, screening).answers, 2);
}

TEST(FactLog, readsAScreeningWhole)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto screening = records.startScreening(person);
    auto given = answer(screening, person, "t1");
    given.looksLikeCpr = true;
    ASSERT_TRUE(records.append(given).ok());
    ASSERT_TRUE(records.append(TextRead{screening, person, "x1", 300}).ok());
    ASSERT_TRUE(records.append(TextRead{screening, person, "x1", 200}).ok());
    ASSERT_TRUE(records.append(mark(screening, person, "t1", 2)).ok());
    ASSERT_TRUE(records.append(ContextRecorded{screening, person, records.teacher, "{\"oral\":\"A2\"}"}).ok());

    const auto whole = records->screenings().screening(screening);
    ASSERT_TRUE(whole.ok()) << whole.error().detail;
    EXPECT_EQ(whole->started.planJson, "{\"seed\":1}");
    EXPECT_EQ(whole->started.teacher, records.teacher);
    ASSERT_EQ(whole->answers.size(), 1U);
    EXPECT_EQ(whole->answers[0], (StoredAnswer{"t1", given.answerJson, 1200, records.clock.now(), true}));
    ASSERT_EQ(whole->marks.size(), 1U);
    EXPECT_EQ(whole->marks[0].mark, 2);
    EXPECT_EQ(whole->readingMs.at("x1"), 500);
    EXPECT_EQ(whole->contextJson, "{\"oral\":\"A2\"}");
}

TEST(FactLog, anOpenScreeningIsReadWithoutKeysAFinishedOneIsNot)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto screening = records.startScreening(person);
    const Draft draft{screening, "t2", "halvt skre", "[1]"};
    ASSERT_TRUE(records.append(answer(screening, person, "t1")).ok());
    ASSERT_TRUE(records.log().saveDraft(draft).ok());
    records.reopen();
    ASSERT_TRUE(records->rebuild().ok()) << "a rebuild keeps what only this station can read";
    const auto open = records->screenings().screening(screening);
    ASSERT_TRUE(open.ok()) << open.error().detail;
    EXPECT_EQ(open->answers.at(0).answerJson, answer(screening, person, "t1").answerJson);
    EXPECT_EQ(open->draft, draft);

    ASSERT_TRUE(records.append(ScreeningFinished{screening, person, false}).ok());
    const auto locked = records->screenings().screening(screening);
    ASSERT_FALSE(locked.ok());
    EXPECT_EQ(locked.error().kind, ErrorKind::Locked);
    EXPECT_EQ(records.log().saveDraft(draft).error().kind, ErrorKind::Refused);
    records.logIn();
    const auto sealed = records->screenings().screening(screening);
    ASSERT_TRUE(sealed.ok());
    EXPECT_EQ(sealed->answers.at(0).answerJson, answer(screening, person, "t1").answerJson);
    EXPECT_EQ(sealed->draft.text, "");
}

TEST(FactLog, theFilesHoldNoPlainText)
{
    TempRecords records;
    const auto person = records.enrol("Bibliotekar");
    const auto screening = records.startScreening(person);
    ASSERT_TRUE(records.append(AnswerGiven{screening, person, "t1", "hemmeligtSvar", 1, false, true}).ok());
    ASSERT_TRUE(records.log().saveDraft({screening, "t2", "hemmeligKladde", ""}).ok());
    ASSERT_TRUE(
        records.append(ConversationNoted{person, records.teacher, "goals", {{"goals-note", "hemmeligtNotat"}}}).ok());
    ASSERT_TRUE(
        records
            .append(ScreeningStarted{records.ids.make<base::ScreeningId>(),
                                     person,
                                     records.teacher,
                                     "svejsning",
                                     "f",
                                     "B",
                                     "f1",
                                     "r1",
                                     "{}",
                                     {"hemmeligtKursus", "hemmeligtNummer", "hemmeligtSted", "hemmeligHenviser"}})
            .ok());
    records.close();
    for (const std::string ending : {"", "-wal"}) {
        const auto bytes = support::readBytes(records.file().string() + ending);
        for (const auto *secret :
             {"Amina", "Bibliotekar", "hemmeligtSvar", "hemmeligKladde", "hemmeligtNotat", "svejsehjelm",
              "hemmeligtKursus", "hemmeligtNummer", "hemmeligtSted", "hemmeligHenviser"}) {
            EXPECT_EQ(bytes.find(secret), std::string::npos) << secret << " in " << ending;
        }
    }
}

TEST(FactLog, refusesWhatMayNotFollow)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto other = records.enrol("Ko");
    const auto stranger = records.ids.make<base::PersonId>();
    const auto screening = records.startScreening(person);
    const auto open = records.startScreening(other);
    const auto practice = records.startPractice(person);
    ASSERT_TRUE(records.append(ScreeningFinished{screening, person, false}).ok());
    const auto unknown = records.ids.make<base::ScreeningId>();
    const base::LocalDay day{20000};
    struct Case
    {
        Fact fact;
        ErrorKind kind;
        const char *reason;
    };
    const std::vector<Case> cases{
        {answer(screening, person, "t9"), ErrorKind::Refused, "an answer after the end"},
        {ScreeningFinished{screening, person, false}, ErrorKind::Refused, "a second end"},
        {answer(unknown, person, "t9"), ErrorKind::Refused, "a screening nobody started"},
        {answer(open, person, "t9"), ErrorKind::Refused, "somebody else's screening"},
        {LanguageChosen{stranger, "ar"}, ErrorKind::Refused, "somebody unknown"},
        {DecisionMade{open, other, records.teacher, "x", false, "{}"}, ErrorKind::Refused, "a decision before the end"},
        {mark(screening, person, "t1", 3), ErrorKind::InvalidInput, "a mark of 3"},
        {ReviewDone{person, practice, "fagdansk/svejsning/lysbue#meaning", 5, day, 1, "choice", ""},
         ErrorKind::InvalidInput, "grade 5"},
        {ReviewDone{person, practice, "lysbue", 3, day, 1, "choice", ""}, ErrorKind::InvalidInput, "no card"},
        {ReviewDone{other, practice, "fagdansk/svejsning/lysbue#meaning", 3, day, 1, "choice", ""}, ErrorKind::Refused,
         "somebody else's practice"},
        {PracticeStarted{practice, person, "svejsning", 5}, ErrorKind::Refused, "a practice started twice"},
        {ParticipantDescribed{stranger, "Ali 010203-1234", "A", "ar", "kat", "da"}, ErrorKind::CprNumber,
         "CPR in the name"},
        {ParticipantDescribed{stranger, "Ali", "0102031234", "ar", "kat", "da"}, ErrorKind::CprNumber,
         "CPR in the alias"},
        {LanguageChosen{person, "\xff\xfe"}, ErrorKind::InvalidInput, "not UTF-8"},
    };
    const auto before = records->dumpProjections();
    for (const auto &[fact, kind, reason] : cases) {
        const auto done = records.append(fact);
        ASSERT_FALSE(done.ok()) << reason;
        EXPECT_EQ(done.error().kind, kind) << reason << ": " << done.error().detail;
    }
    EXPECT_EQ(*records->dumpProjections(), *before);
}

TEST(FactLog, aSecondMarkStandsBesideTheFirstAndGoesWithIt)
{
    TempRecords records;
    const auto person = records.enrol("Amina");
    const auto screening = records.startScreening(person);
    const auto other = records.ids.make<base::TeacherId>();
    const auto marks = [&] { return records->screenings().screening(screening)->marks; };
    ASSERT_TRUE(records.append(answer(screening, person, "t1")).ok());
    ASSERT_TRUE(records.append(ScreeningFinished{screening, person, false}).ok());
    EXPECT_EQ(records.append(SecondMarkGiven{screening, person, other, "t1", 1}).error().kind, ErrorKind::Refused)
        << "there is no first mark";
    AnswerMarked first = mark(screening, person, "t1", 2);
    first.teacher = records.teacher;
    ASSERT_TRUE(records.append(first).ok());
    EXPECT_EQ(records.append(SecondMarkGiven{screening, person, records.teacher, "t1", 1}).error().kind,
              ErrorKind::Refused)
        << "the first's own teacher";
    ASSERT_TRUE(records.append(SecondMarkGiven{screening, person, other, "t1", 0}).ok());
    ASSERT_TRUE(records.append(MarkSettled{screening, person, other, "t1", 1}).ok());
    EXPECT_EQ(marks().front().mark, 2);
    ASSERT_TRUE(marks().front().second);
    EXPECT_EQ(marks().front().second->mark, 0);
    EXPECT_EQ(marks().front().second->teacher, other);
    EXPECT_EQ(marks().front().counts(), 1);
    ASSERT_TRUE(records->check().ok()) << "a rebuild gives the same";
    ASSERT_TRUE(records.append(first).ok());
    EXPECT_EQ(marks().front().counts(), 2) << "a new first mark is to be settled anew";
    first.mark = std::nullopt;
    ASSERT_TRUE(records.append(first).ok());
    EXPECT_TRUE(marks().empty());
    first.mark = 2;
    ASSERT_TRUE(records.append(first).ok());
    EXPECT_FALSE(marks().front().second) << "the second went with the first";
    ASSERT_TRUE(records->check().ok());
}

TEST(FactLog, theConversationIsSealedAndKeepsItsHistory)
{
    TempRecords records;
    const auto person = records.enrol("Amina");
    const auto note = [&](const std::string &said) {
        return records.append(ConversationNoted{person, records.teacher, "goals", {{"goals-note", said}}});
    };
    ASSERT_TRUE(note("svejseren fra Herning").ok());
    ASSERT_TRUE(note("truckføreren").ok());
    EXPECT_EQ(note("010203-1234").error().kind, ErrorKind::CprNumber);
    const auto latest = records->people().conversation(person, false);
    ASSERT_TRUE(latest.ok());
    ASSERT_EQ(latest->size(), 1U);
    EXPECT_EQ(latest->front().answers.at("goals-note"), "truckføreren");
    EXPECT_EQ(records->people().conversation(person, true)->size(), 2U);
    ASSERT_TRUE(records->check().ok());
    records->centreStore().lock();
    EXPECT_EQ(records->people().conversation(person, false).error().kind, ErrorKind::Locked);
    ASSERT_TRUE(records.append(PersonErased{person, records.teacher}).ok());
    EXPECT_FALSE(records->people().conversation(person, true).ok());
    ASSERT_TRUE(records->check().ok());
}

TEST(FactLog, aBatchIsRecordedWholeOrNotAtAll)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto screening = records.startScreening(person);
    const auto done = records.log().append({answer(screening, person, "t1"), mark(screening, person, "t1", 7)});
    EXPECT_FALSE(done.ok());
    EXPECT_EQ(summary(records, screening).answers, 0);
}

TEST(FactLog, factsCannotBeChangedEvenBehindTheProgramsBack)
{
    TempRecords records;
    records.enrol();
    records.close();
    SQLite::Database raw(records.file().string(), SQLite::OPEN_READWRITE);
    raw.exec("PRAGMA recursive_triggers = on");
    for (const auto *sql :
         {"UPDATE facts SET at_ms = 0", "DELETE FROM facts", "UPDATE audit SET action = 1", "DELETE FROM audit",
          "REPLACE INTO facts SELECT id, uuid, origin, seq, kind, version, person, subject, 0, local_day, body, sealed "
          "FROM facts",
          "INSERT OR REPLACE INTO facts SELECT id + 1, uuid, origin, seq + 1, kind, version, person, subject, 0, "
          "local_day, body, sealed "
          "FROM facts"}) {
        EXPECT_THROW(raw.exec(sql), SQLite::Exception) << sql;
    }
}

TEST(FactLog, aClockThatRunsBackwardsBreaksNothing)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto screening = records.startScreening(person);
    ASSERT_TRUE(records.append(answer(screening, person, "t1")).ok());
    records.clock.advance(-1'000'000'000);
    ASSERT_TRUE(records.append(answer(screening, person, "t2")).ok());
    ASSERT_TRUE(records.append(mark(screening, person, "t1", 2)).ok());
    ASSERT_TRUE(records.append(mark(screening, person, "t1", std::nullopt)).ok());
    ASSERT_TRUE(records.append(ScreeningFinished{screening, person, false}).ok());
    records.logIn();
    const auto whole = records->screenings().screening(screening);
    ASSERT_TRUE(whole.ok());
    EXPECT_EQ(whole->answers.at(0).stepKey, "t1");
    EXPECT_EQ(whole->answers.at(1).at, records.clock.now()) << "the time is kept as the clock gave it";
    EXPECT_EQ(whole->summary.unmarked, 2);
    EXPECT_TRUE(records->check().ok());
}

TEST(FactLog, keepsContentOnce)
{
    TempRecords records;
    const ContentVersion form{"form", "fagdansk/svejsning/form-a", "ab12", "{}"};
    ASSERT_TRUE(records.log().keep(form).ok());
    ASSERT_TRUE(records.log().keep(form).ok());
    EXPECT_EQ(*records.log().kept("ab12"), form);
    EXPECT_EQ(records.log().kept("cd").error().kind, ErrorKind::NotFound);
}

TEST(FactLog, tilesNeedNoKeysNamesDo)
{
    TempRecords records;
    const auto person = records.enrol("Bi");
    const auto screening = records.startScreening(person);
    ASSERT_TRUE(records->centreStore().setPin(person, {"a", "b", "c", "d"}).ok());
    ASSERT_TRUE(records.append(LanguageChosen{person, "ar"}).ok());
    records.reopen();
    const auto tiles = records->people().tiles();
    ASSERT_TRUE(tiles.ok());
    ASSERT_EQ(tiles->size(), 1U);
    EXPECT_EQ(tiles->front(), (Tile{person, "Bi", "kat", "ar", records.clock.now(), true, true}));
    EXPECT_EQ(records->people().participant(person)->fullName, "");
    records.logIn();
    const auto row = records->people().participant(person);
    EXPECT_EQ(row->fullName, "Amina Osman");
    EXPECT_EQ(row->motherTongue, "so");
    ASSERT_EQ(row->screenings.size(), 1U);
    EXPECT_EQ(row->screenings[0].screening, screening);
    ASSERT_TRUE(records.append(ParticipantDescribed{person, "Amina A. Osman", "Myg", "so", "hund", "so"}).ok());
    EXPECT_EQ(records->people().tiles()->front().alias, "Myg");
    EXPECT_EQ(records->people().participants()->front().fullName, "Amina A. Osman");
}
} // namespace
