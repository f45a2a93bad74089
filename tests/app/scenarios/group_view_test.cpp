#include "app/scenarios/group_view.h"
#include "app/scenarios/word_standing.h"
#include "tests/support/screening_walk.h"

#include <algorithm>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using namespace fagdansk::scenarios;
using base::LocalDay;

constexpr std::int64_t dayMs = 86'400'000;

class Group : public testing::Test
{
protected:
    Group() : amina(enrolled(*station, "Amina")), piotr(enrolled(*station, "Piotr"))
    {
        for (const auto &each : station->content().trades()) {
            trade = each.slug == "svejsning" ? each : trade;
        }
    }

    LocalDay today() { return station->calendar().dayOf(station.clock.now()); }
    /// Reviews of the meaning of a unit's term, by grade, each a month after the one before; the last one today.
    void review(base::PersonId person, std::size_t unit, std::size_t term, const std::vector<int> &grades)
    {
        const base::PracticeId practice{station.ids.next()};
        std::vector<Fact> facts{PracticeStarted{practice, person, "svejsning", 10}};
        const auto card = trade.units.at(unit).terms.at(term).text() + "#meaning";
        int day = today().value - 30 * (static_cast<int>(grades.size()) - 1);
        for (const int grade : grades) {
            facts.emplace_back(ReviewDone{person, practice, card, grade, LocalDay{day}, 60'000, "meaning-choice", ""});
            day += 30;
        }
        facts.emplace_back(PracticeFinished{practice, person, static_cast<int>(grades.size()), 60'000});
        ASSERT_TRUE(station->log().append(facts).ok());
    }

    TempStation station;
    base::PersonId amina;
    base::PersonId piotr;
    glossary::Trade trade;
};

TEST_F(Group, everyWordOfAUnitIsCountedOnce)
{
    review(amina, 1, 0, {3, 3, 3});
    review(amina, 1, 1, {1});
    review(amina, 1, 2, {3, 3, 1, 3, 1, 3, 1, 3, 1, 3});
    const auto view = groupView(*station, {amina, piotr}, "svejsning");
    ASSERT_TRUE(view.ok()) << view.error().detail;
    ASSERT_EQ(view->members.size(), 2U);
    ASSERT_EQ(view->members[0].units.size(), trade.units.size());
    const auto size = static_cast<int>(trade.units.at(1).terms.size());
    EXPECT_EQ(view->members[0].units[1], (UnitProgress{1, 1, 1, size - 3}));
    EXPECT_EQ(view->members[1].units[1], (UnitProgress{0, 0, 0, size}));
    int words = 0;
    for (const auto &unit : view->members[0].units) {
        words += unit.known + unit.learning + unit.hard + unit.unseen;
    }
    EXPECT_EQ(words, static_cast<int>(station->content().terms("svejsning")->size()));
}

TEST_F(Group, minutesFallIntoTheirWeek)
{
    review(amina, 0, 0, {3});
    station.clock.advance(8 * dayMs);
    review(amina, 0, 1, {3});
    review(amina, 0, 2, {3});
    const auto view = groupView(*station, {amina}, "svejsning");
    EXPECT_EQ(view->members[0].minutes, (std::array<int, 6>{0, 0, 0, 0, 1, 2}));
    station.clock.advance(60 * dayMs);
    EXPECT_EQ(groupView(*station, {amina}, "svejsning")->members[0].minutes, (std::array<int, 6>{}));
}

TEST_F(Group, whatSeveralForgetIsTaughtFirst)
{
    review(amina, 2, 3, {3, 3, 1});
    review(piotr, 2, 3, {3, 3, 1});
    review(amina, 4, 1, {3, 3, 1});
    const auto view = groupView(*station, {amina, piotr}, "svejsning");
    ASSERT_EQ(view->words.size(), 10U);
    EXPECT_EQ(view->words[0].term.id, trade.units.at(2).terms.at(3));
    EXPECT_EQ(view->words[0].forgotten, 2);
    EXPECT_EQ(view->words[0].next, 0);
    const auto first = std::ranges::find(view->words, trade.units.at(0).terms.at(0),
                                         [](const NeededWord &word) { return word.term.id; });
    ASSERT_NE(first, view->words.end()) << "new to both";
    EXPECT_EQ(first->next, 2);
    EXPECT_EQ(groupView(*station, {amina}, "svejsning", 3)->words.size(), 3U);
}

TEST_F(Group, theAssignedWordsAreTheNextOnes)
{
    Assignment assignment;
    assignment.person = piotr;
    assignment.teacher = station.teacher;
    assignment.trade = "svejsning";
    assignment.units = {trade.units.at(6).slug};
    assignment.startsOn = today();
    ASSERT_TRUE(station->assignments().save(assignment).ok());
    const auto view = groupView(*station, {piotr}, "svejsning");
    for (std::size_t i = 0; i < 8; ++i) {
        EXPECT_EQ(view->words[i].term.id, trade.units.at(6).terms.at(i));
    }
}

TEST_F(Group, nobodyAndNothing)
{
    EXPECT_TRUE(groupView(*station, {}, "svejsning")->members.empty());
    EXPECT_EQ(groupView(*station, {amina}, "smedning").error().kind, base::ErrorKind::NotFound);
}
} // namespace
