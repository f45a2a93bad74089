// What a teacher assigns decides what is practised first, and the course day how much of it.
#include "app/scenarios/assigned_work.h"
#include "app/scenarios/memory_upkeep.h"
#include "app/scenarios/practice_run.h"
#include "tests/support/practice_answers.h"
#include "tests/support/screening_walk.h"
#include "wordlists/drill/fsrs_memory_model.h"

#include <algorithm>
#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using namespace fagdansk::scenarios;
using base::LocalDay;

constexpr std::int64_t dayMs = 86'400'000;

class Work : public testing::Test
{
protected:
    Work() : person(enrolled(*station, "Amina"))
    {
        for (const auto &each : station->content().trades()) {
            trade = each.slug == "svejsning" ? each : trade;
        }
    }

    LocalDay today() { return station->calendar().dayOf(station.clock.now()); }
    Assignment assignment()
    {
        Assignment made;
        made.person = person;
        made.teacher = station.teacher;
        made.trade = "svejsning";
        made.startsOn = today();
        return made;
    }
    void assign(const Assignment &what)
    {
        const auto saved = station->assignments().save(what);
        ASSERT_TRUE(saved.ok()) << saved.error().detail;
    }
    /// The words of a session, in the order in which they were begun.
    std::vector<base::ContentId> session(int minutes = 10)
    {
        const auto started = PracticeRun::start(*station, {person, "svejsning", minutes, "da", ++m_seed});
        const auto &run = *started;
        std::vector<base::ContentId> begun;
        while (const auto exercise = run->next(*station)) {
            if (drill::isWordFacet(exercise->card.facet) &&
                std::ranges::find(begun, exercise->card.term) == begun.end()) {
                begun.push_back(exercise->card.term);
            }
            station.clock.advance(8'000);
            EXPECT_TRUE(run->answer(*station, *exercise, rightAnswer(*exercise), false, 8'000).ok());
        }
        EXPECT_TRUE(run->finish(*station).ok());
        return begun;
    }
    std::set<base::ContentId> wordsOf(std::size_t unit)
    {
        return {trade.units.at(unit).terms.begin(), trade.units.at(unit).terms.end()};
    }
    void upkeep()
    {
        const auto due = dueUpkeep(*station, person);
        ASSERT_TRUE(due.ok()) << due.error().detail;
        ASSERT_TRUE(keepUpkeep(*station, *due, workOut(*due)).ok());
    }

    TempStation station;
    base::PersonId person;
    glossary::Trade trade;

private:
    std::uint64_t m_seed = 0;
};

TEST_F(Work, theAssignedUnitComesBeforeTheOthers)
{
    auto what = assignment();
    what.units = {trade.units.at(3).slug};
    assign(what);
    const auto begun = session();
    ASSERT_GE(begun.size(), 5U);
    const auto words = wordsOf(3);
    EXPECT_TRUE(std::ranges::all_of(begun, [&](const auto &id) { return words.contains(id); }));
}

TEST_F(Work, anOwnSelectionComesInTeachingOrder)
{
    auto what = assignment();
    const auto reserved = *reservedTerms(*station, person, "svejsning");
    for (const std::size_t unit : {5, 2}) {
        const auto &terms = trade.units.at(unit).terms;
        what.terms.push_back(*std::ranges::find_if(terms, [&](const auto &id) { return !reserved.contains(id); }));
    }
    assign(what);
    const auto begun = session();
    ASSERT_GE(begun.size(), 2U);
    EXPECT_EQ(begun[0], what.terms[1]);
    EXPECT_EQ(begun[1], what.terms[0]);
}

TEST_F(Work, startsOnItsDay)
{
    auto what = assignment();
    what.units = {trade.units.at(3).slug};
    what.startsOn = LocalDay{today().value + 2};
    assign(what);
    EXPECT_TRUE(assignedWork(*station, person, "svejsning")->terms.empty());
    station.clock.advance(2 * dayMs);
    EXPECT_EQ(assignedWork(*station, person, "svejsning")->terms, trade.units.at(3).terms);
    EXPECT_TRUE(assignedWork(*station, person, "truck")->terms.empty());
}

TEST_F(Work, theEarlierCourseComesFirst)
{
    auto late = assignment();
    late.units = {trade.units.at(1).slug};
    late.courseDay = LocalDay{today().value + 40};
    assign(late);
    auto soon = assignment();
    soon.units = {trade.units.at(4).slug};
    soon.courseDay = LocalDay{today().value + 20};
    assign(soon);
    const auto work = assignedWork(*station, person, "svejsning");
    EXPECT_EQ(work->courseDay, soon.courseDay);
    auto expected = trade.units.at(4).terms;
    expected.insert(expected.end(), trade.units.at(1).terms.begin(), trade.units.at(1).terms.end());
    EXPECT_EQ(work->terms, expected);
    station.clock.advance(25 * dayMs);
    EXPECT_EQ(assignedWork(*station, person, "svejsning")->courseDay, late.courseDay) << "the first one has begun";
}

TEST_F(Work, beforeAnythingWasWorkedOutTheWordsAreSharedEvenly)
{
    auto what = assignment();
    what.units = {trade.units.at(0).slug};
    what.courseDay = LocalDay{today().value + 7};
    what.daysPerWeek = 2;
    assign(what);
    const auto work = assignedWork(*station, person, "svejsning");
    const auto words = static_cast<int>(trade.units.at(0).terms.size());
    ASSERT_TRUE(work->course);
    EXPECT_EQ(work->course->newTermsPerDay, (words + 1) / 2);
    EXPECT_EQ(work->course->terms, words);
}

TEST_F(Work, theUpkeepPlansTheCourseAndThePracticeKeepsToIt)
{
    auto what = assignment();
    what.courseDay = LocalDay{today().value + 28};
    what.minutesPerDay = 5;
    what.daysPerWeek = 3;
    assign(what);
    upkeep();
    const auto plans = *station->assignments().plans(person);
    ASSERT_EQ(plans.size(), 1U);
    EXPECT_EQ(plans[0].courseDay, *what.courseDay);
    EXPECT_EQ(plans[0].madeOn, today());
    EXPECT_GT(plans[0].expectedKnown, 20);
    EXPECT_LT(plans[0].expectedKnown, plans[0].terms);
    EXPECT_EQ(assignedWork(*station, person, "svejsning")->course, plans[0]);
    session(60);
    const auto cards = *station->drills().cards(person, "svejsning");
    const auto begun =
        std::ranges::count_if(cards, [](const StoredCard &card) { return card.card.ends_with("#meaning"); });
    EXPECT_LE(begun, plans[0].newTermsPerDay);
    EXPECT_GT(begun, 0);
    const auto goal = courseGoal(*station, person, what);
    EXPECT_EQ(static_cast<std::int64_t>(goal->begun.size()), begun);
}

/// A log that the default model foretells badly: what was met once is known for ever, or never.
void reviewAsNobodyDoes(TempStation &station, base::PersonId person, int cards)
{
    const base::PracticeId practice{station.ids.next()};
    ASSERT_TRUE(station->log().append({PracticeStarted{practice, person, "svejsning", 10}}).ok());
    const auto day = station->calendar().dayOf(station.clock.now());
    for (int card = 0; card < cards; ++card) {
        const auto name = "fagdansk/svejsning/w" + std::to_string(card) + "#meaning";
        std::vector<Fact> facts;
        for (const int after : {0, 1, 3, 8, 20}) {
            const int grade = after == 0 ? 1 : 3;
            facts.emplace_back(ReviewDone{person, practice, name, grade, LocalDay{day.value + card % 40 + after}, 4'000,
                                          "meaning-choice", ""});
        }
        ASSERT_TRUE(station->log().append(facts).ok());
    }
}

TEST_F(Work, enoughReviewsAreFittedAndFoldTheCardsAnew)
{
    reviewAsNobodyDoes(station, person, 15);
    EXPECT_TRUE(dueUpkeep(*station, person)->log.empty()) << "75 reviews are too few";
    reviewAsNobodyDoes(station, person, 90);
    const auto before = *station->drills().cards(person, "svejsning");
    upkeep();
    const auto memory = *station->drills().memory(person);
    EXPECT_TRUE(memory.model.starts_with("fsrs6:")) << memory.model;
    EXPECT_EQ(memory.reviewsThen, 525);
    EXPECT_NE(*station->drills().cards(person, "svejsning"), before);
    EXPECT_TRUE(dueUpkeep(*station, person)->log.empty()) << "nothing new since";
}

TEST_F(Work, theCentresModelIsWhereSomebodyNewBegins)
{
    reviewAsNobodyDoes(station, person, 210);
    upkeep();
    const auto centre = *station->centre().setting("memory.centre");
    ASSERT_TRUE(centre.starts_with("fsrs6:")) << centre;
    const auto other = enrolled(*station, "Piotr");
    const auto run = PracticeRun::start(*station, {other, "svejsning", 5, "da", 1});
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(station->drills().memory(other)->model, centre);
    EXPECT_TRUE(dueUpkeep(*station, other)->centreLog.empty());
}

TEST_F(Work, aFitThatForetellsNoBetterKeepsWhatThereWas)
{
    const base::PracticeId practice{station.ids.next()};
    ASSERT_TRUE(station->log().append({PracticeStarted{practice, person, "svejsning", 10}}).ok());
    for (int card = 0; card < 120; ++card) {
        const auto name = "fagdansk/svejsning/w" + std::to_string(card) + "#meaning";
        ASSERT_TRUE(
            station->log().append({ReviewDone{person, practice, name, 3, today(), 4'000, "meaning-choice", ""}}).ok());
    }
    upkeep();
    EXPECT_EQ(*station->drills().memory(person), (FittedMemory{"", 120, 120}));
}
} // namespace
