// Card states, practice totals, and projections that equal the facts whatever happened in whatever order of clocks.
#include "tests/support/temp_records.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::LocalDay;
using support::TempRecords;

constexpr const char *arc = "fagdansk/svejsning/lysbue#meaning";
constexpr std::int64_t dayMs = 86'400'000;

ReviewDone review(base::PersonId person, base::PracticeId practice, int grade, int day, const char *card = arc)
{
    return {person, practice, card, grade, LocalDay{day}, 4000, "choice", ""};
}

TEST(Drills, reviewsFoldIntoTheirCard)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto practice = records.startPractice(person);
    ASSERT_TRUE(records.log().append({review(person, practice, 3, 100), review(person, practice, 1, 101)}).ok());
    const auto cards = records->drills().cards(person, "svejsning");
    ASSERT_TRUE(cards.ok());
    ASSERT_EQ(cards->size(), 1U);
    EXPECT_EQ(cards->front().state, "3+0 1+1 ");
    EXPECT_EQ(cards->front().lapses, 1);
    EXPECT_EQ(cards->front().lastReview, records.clock.now());
    EXPECT_TRUE(records->drills().cards(person, "truck")->empty());
}

TEST(Drills, aReviewOutOfOrderMakesTheCardReplay)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto practice = records.startPractice(person);
    ASSERT_TRUE(records.append(review(person, practice, 3, 100)).ok());
    ASSERT_TRUE(records.append(review(person, practice, 2, 103)).ok());
    records.clock.advance(-3 * dayMs);
    ASSERT_TRUE(records.append(review(person, practice, 4, 101)).ok());
    EXPECT_EQ(records->drills().cards(person, "svejsning")->front().state, "3+0 4+1 2+2 ");
    records.clock.advance(-1000);
    ASSERT_TRUE(records.append(review(person, practice, 1, 101)).ok());
    EXPECT_EQ(records->drills().cards(person, "svejsning")->front().state, "3+0 1+1 4+0 2+2 ")
        << "the same day: by time";
    EXPECT_TRUE(records->check().ok());
}

TEST(Drills, aReviewIsTakenBackAsIfItHadNeverBeen)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto practice = records.startPractice(person);
    const auto state = [&] {
        const auto cards = records->drills().cards(person, "svejsning");
        return cards->empty() ? std::string("none") : cards->front().state;
    };
    ASSERT_FALSE(records.append(review(person, practice, 0, 100)).ok()) << "nothing to take back";
    ASSERT_TRUE(records.append(review(person, practice, 3, 100)).ok());
    ASSERT_TRUE(records.append(review(person, practice, 1, 101)).ok());
    records.clock.advance(-1000);
    ASSERT_TRUE(records.append(review(person, practice, 0, 100)).ok()) << "though the clock was set back";
    EXPECT_EQ(state(), "3+0 ");
    ASSERT_TRUE(records.append(review(person, practice, 4, 101)).ok());
    EXPECT_EQ(state(), "3+0 4+1 ");
    ASSERT_TRUE(records.append(review(person, practice, 0, 101)).ok());
    ASSERT_TRUE(records.append(review(person, practice, 0, 101)).ok());
    EXPECT_EQ(state(), "none");
    EXPECT_TRUE(records->check().ok()) << "a rebuild gives the same";
    ASSERT_FALSE(records.append(review(person, practice, 0, 101)).ok());
    ASSERT_TRUE(records.append(review(person, practice, 2, 102)).ok());
    const auto later = records.startPractice(person);
    ASSERT_FALSE(records.append(review(person, later, 0, 103)).ok()) << "another practice's review stays";
    EXPECT_EQ(state(), "2+0 ");
    EXPECT_TRUE(records->check().ok());
}

TEST(Drills, totalsCountTermsNotCards)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto practice = records.startPractice(person);
    ASSERT_TRUE(records.append(review(person, practice, 4, 100)).ok()); // interval 30: known
    ASSERT_TRUE(records.append(review(person, practice, 4, 100, "fagdansk/svejsning/lysbue#spelling")).ok());
    ASSERT_TRUE(
        records.append(review(person, practice, 1, 100, "fagdansk/svejsning/elektrode#meaning")).ok()); // in steps
    ASSERT_TRUE(records.append(review(person, practice, 4, 100, "fagdansk/svejsning/brille#listening")).ok());
    auto totals = *records->drills().totals(person, "svejsning");
    EXPECT_EQ(totals.known, 1);
    EXPECT_EQ(totals.inProgress, 2);
    EXPECT_EQ(totals.sessions, 1);
    EXPECT_EQ(totals.activeMs, 16000) << "an unfinished session counts its reviews";
    records.clock.advance(60'000);
    ASSERT_TRUE(records.append(PracticeFinished{practice, person, 4, 55'000}).ok());
    totals = *records->drills().totals(person, "svejsning");
    EXPECT_EQ(totals.activeMs, 55'000);
    EXPECT_EQ(totals.lastPractice, records.clock.now());
    EXPECT_EQ(records->people().participant(person)->practice.at("svejsning"), totals);
    EXPECT_EQ(*records->drills().totals(person, "truck"), PracticeTotals{});
}

TEST(Drills, aWordIsHardUntilItSits)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto practice = records.startPractice(person);
    const auto hard = [&] { return records->drills().totals(person, "svejsning")->hard; };
    ASSERT_TRUE(records.append(review(person, practice, 3, 99)).ok());
    for (int lapse = 0; lapse < scenarios::hardFromLapses; ++lapse) {
        EXPECT_EQ(hard(), 0) << "after " << lapse;
        ASSERT_TRUE(records.append(review(person, practice, 1, 100 + lapse)).ok());
    }
    EXPECT_EQ(hard(), 1);
    EXPECT_EQ(records->drills().totals(person, "truck")->hard, 0);
    ASSERT_TRUE(records.append(review(person, practice, 4, 110)).ok()); // interval 30
    EXPECT_EQ(hard(), 0);
}

// Anything that may happen, in any order, by a clock that jumps both ways. What the rules refuse stays out.
class Generator
{
public:
    Generator(TempRecords &records, unsigned seed) : m_records(records), m_random(seed) {}

    Fact next()
    {
        m_records.clock.advance(std::uniform_int_distribution<std::int64_t>(-2 * dayMs, 4 * dayMs)(m_random));
        if (m_persons.empty() || upTo(30) == 0) {
            m_persons.push_back(m_records.ids.make<base::PersonId>());
            return ParticipantDescribed{m_persons.back(), "N", "a", "so", "kat", "da"};
        }
        const auto person = m_persons[upTo(m_persons.size())];
        const auto step = "s" + std::to_string(upTo(4));
        switch (upTo(12)) {
        case 0:
            m_screenings.push_back(m_records.ids.make<base::ScreeningId>());
            return ScreeningStarted{
                m_screenings.back(), person, m_records.teacher, "svejsning", "f", "A", "h", "r", "{}"};
        case 1:
            return ScreeningFinished{screening(), person, upTo(2) == 0};
        case 2:
            return TextRead{screening(), person, step, static_cast<std::int64_t>(upTo(1000))};
        case 3:
            return AnswerMarked{screening(), person, m_records.teacher, step,
                                upTo(4) == 0 ? std::nullopt : std::optional<int>(static_cast<int>(upTo(3)))};
        case 4:
            m_practices.push_back(m_records.ids.make<base::PracticeId>());
            return PracticeStarted{m_practices.back(), person, "svejsning", 5};
        case 5:
        case 6:
            return review(person, practice(), static_cast<int>(upTo(5)), 20'000 + static_cast<int>(upTo(30)),
                          upTo(2) == 0 ? arc : "fagdansk/svejsning/elektrode#forms");
        case 7:
            return upTo(3) == 0 ? Fact(PracticeFinished{practice(), person, 3, 9000})
                                : Fact(LanguageChosen{person, "ar"});
        case 8:
            return DecisionMade{screening(), person, m_records.teacher, "course", false, "{}"};
        case 9:
            return upTo(8) == 0 ? Fact(PersonErased{person, m_records.teacher})
                                : Fact(ContextRecorded{screening(), person, m_records.teacher, "{}"});
        default:
            return AnswerGiven{screening(), person, step, "{}", 10, false, upTo(2) == 0};
        }
    }

private:
    std::size_t upTo(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }
    base::ScreeningId screening()
    {
        return m_screenings.empty() ? base::ScreeningId{} : m_screenings[upTo(m_screenings.size())];
    }
    base::PracticeId practice()
    {
        return m_practices.empty() ? base::PracticeId{} : m_practices[upTo(m_practices.size())];
    }

    TempRecords &m_records;
    std::mt19937 m_random;
    std::vector<base::PersonId> m_persons;
    std::vector<base::ScreeningId> m_screenings;
    std::vector<base::PracticeId> m_practices;
};

TEST(Projections, aRebuildEqualsWhatGrewStepByStep)
{
    std::size_t recorded = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        TempRecords records;
        Generator generator(records, seed);
        for (int i = 0; i < 250; ++i) {
            const auto done = records.append(generator.next());
            ASSERT_TRUE(done.ok() || done.error().kind == base::ErrorKind::Refused) << done.error().detail;
            recorded += done.ok() ? 1 : 0;
        }
        const auto grown = records->dumpProjections();
        ASSERT_TRUE(records->check().ok()) << records->check().error().detail;
        EXPECT_EQ(*records->dumpProjections(), *grown) << "a check changes nothing";
        ASSERT_TRUE(records->rebuild().ok());
        EXPECT_EQ(*records->dumpProjections(), *grown) << "seed " << seed;
    }
    EXPECT_GT(recorded, 800U) << "the generator mostly makes what the rules refuse";
}

TEST(Projections, aCheckFindsAChangedOneAndARebuildMendsIt)
{
    TempRecords records;
    const auto person = records.enrol();
    const auto practice = records.startPractice(person);
    ASSERT_TRUE(records.append(review(person, practice, 3, 100)).ok());
    records.close();
    SQLite::Database(records.file().string(), SQLite::OPEN_READWRITE).exec("UPDATE cards SET reviews = 7");
    records.reopen();
    const auto found = records->check();
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().kind, base::ErrorKind::Corrupt);
    ASSERT_TRUE(records->rebuild().ok());
    EXPECT_TRUE(records->check().ok());
    EXPECT_EQ(records->drills().cards(person, "svejsning")->front().reviews, 1);
}
} // namespace
