#include "app/viewmodels/marking_model.h"
#include "tests/app/viewmodels/app_fixture.h"

#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::viewmodels;
using Model = MarkingModel;

class MarkingScreen : public AppTest
{
protected:
    void SetUp() override
    {
        m_app->begin();
        settle();
        m_app->openExample(); // two finished screenings with answers of every quality
        settle();
        m_app->login()->logIn(wiring::exampleTeacher, wiring::examplePassword);
        settle();
        ASSERT_EQ(m_app->place(), AppModel::Desk);
        m_app->desk()->setPage(DeskModel::Marking);
        settle();
        ASSERT_EQ(screen().state(), Model::Asking);
    }
    Model &screen() { return *m_app->marking(); }
    /// Marks until one is asked that is blind (or is not).
    void goTo(bool blind)
    {
        while (screen().state() != Model::Empty && screen().blind() != blind) {
            markOne(1);
        }
        ASSERT_EQ(screen().state(), Model::Asking) << "there is none";
    }
    void markOne(int mark)
    {
        screen().mark(mark);
        settle();
        if (screen().state() == Model::Revealing) {
            screen().confirm();
            settle();
        }
    }
    QString whole()
    {
        QString text;
        const auto segments = screen().segments();
        for (const auto &segment : segments) {
            text += segment.markup;
        }
        return text;
    }
    bool hasEvidence()
    {
        const auto segments = screen().segments();
        return std::ranges::any_of(segments, [](const AnswerSegment &s) { return s.kind != AnswerSegment::Plain; });
    }
    bool hasFoundPoint()
    {
        const auto points = screen().points();
        return std::ranges::any_of(points, [](const PointItem &point) { return point.found; });
    }
};

TEST_F(MarkingScreen, blindShowsTheSuggestionOnlyAfterTheKey)
{
    goTo(true);
    EXPECT_FALSE(screen().suggestionShown());
    EXPECT_FALSE(hasEvidence()) << "no highlight gives it away";
    EXPECT_FALSE(hasFoundPoint());
    EXPECT_EQ(whole(), screen().answer().toHtmlEscaped()) << "the whole answer";
    const int left = screen().left();
    screen().mark(2);
    settle();
    EXPECT_EQ(screen().state(), Model::Revealing);
    EXPECT_TRUE(screen().suggestionShown());
    EXPECT_EQ(screen().given(), 2);
    EXPECT_EQ(screen().left(), left) << "the answer stays while the suggestion is read";
    screen().confirm();
    settle();
    EXPECT_EQ(screen().left(), left - 1);
}

TEST_F(MarkingScreen, shownCanBeConfirmedWithOneKey)
{
    goTo(false);
    EXPECT_TRUE(screen().suggestionShown());
    EXPECT_TRUE(screen().sure());
    const int left = screen().left();
    screen().confirm();
    settle();
    EXPECT_EQ(screen().left(), left - 1);
    EXPECT_NE(screen().state(), Model::Revealing);
}

TEST_F(MarkingScreen, confirmDoesNothingWhileTheSuggestionIsHidden)
{
    goTo(true);
    const int left = screen().left();
    screen().confirm();
    settle();
    EXPECT_EQ(screen().state(), Model::Asking);
    EXPECT_EQ(screen().left(), left);
}

TEST_F(MarkingScreen, undoBringsTheLastAnswerBack)
{
    EXPECT_FALSE(screen().canUndo());
    const auto answer = screen().answer();
    const auto prompt = screen().prompt();
    const int left = screen().left();
    markOne(0);
    ASSERT_TRUE(screen().canUndo());
    screen().undo();
    settle();
    EXPECT_EQ(screen().left(), left);
    EXPECT_EQ(screen().answer(), answer);
    EXPECT_EQ(screen().prompt(), prompt);
    EXPECT_EQ(screen().given(), -1);
    EXPECT_FALSE(screen().canUndo());
}

TEST_F(MarkingScreen, undoWhileRevealingKeepsTheAnswerAlsoWhenTheDiskRefuses)
{
    goTo(true);
    const auto prompt = screen().prompt();
    const int left = screen().left();
    screen().mark(0);
    settle();
    ASSERT_EQ(screen().state(), Model::Revealing);
    EXPECT_TRUE(screen().canUndo());
    fault->refusesFacts = true;
    screen().undo();
    settle();
    EXPECT_FALSE(screen().fault().isEmpty());
    EXPECT_EQ(screen().state(), Model::Revealing);
    EXPECT_EQ(screen().prompt(), prompt) << "the marked answer stays on the screen";
    EXPECT_EQ(screen().left(), left);
    fault->refusesFacts = false;
    screen().undo();
    settle();
    EXPECT_EQ(screen().state(), Model::Asking);
    EXPECT_EQ(screen().prompt(), prompt);
    EXPECT_EQ(screen().left(), left);
    EXPECT_TRUE(screen().fault().isEmpty());
}

TEST_F(MarkingScreen, aMarkThatTheDiskRefusedIsSaidAndGivenAgain)
{
    const int left = screen().left();
    fault->refusesFacts = true;
    screen().mark(1);
    settle();
    EXPECT_FALSE(screen().fault().isEmpty());
    EXPECT_EQ(screen().state(), Model::Asking);
    EXPECT_EQ(screen().left(), left);
    fault->refusesFacts = false;
    markOne(1);
    EXPECT_TRUE(screen().fault().isEmpty());
    EXPECT_EQ(screen().left(), left - 1);
}

TEST_F(MarkingScreen, namesAreHiddenUntilAskedFor)
{
    EXPECT_TRUE(screen().name().isEmpty());
    screen().showName();
    settle();
    EXPECT_FALSE(screen().name().isEmpty());
    markOne(1);
    EXPECT_TRUE(screen().name().isEmpty()) << "of the next one it is hidden again";
}

TEST_F(MarkingScreen, changingTheOrderInTheMiddleShowsTheSuggestionOfTheAnswerOnTheScreen)
{
    for (int i = 0; i < 6; ++i) {
        screen().setByParticipant(i % 2 == 0);
    }
    settle();
    EXPECT_EQ(screen().state(), Model::Asking);
    const auto shown = screen().suggested();
    screen().setByParticipant(screen().byParticipant());
    settle();
    EXPECT_EQ(screen().suggested(), shown);
}

TEST_F(MarkingScreen, whenAllIsMarkedNothingIsLeftAndTheDeskKnows)
{
    std::set<QString> prompts;
    for (int i = 0; i < 100 && screen().state() != Model::Empty; ++i) {
        prompts.insert(screen().prompt());
        markOne(i % 3);
    }
    EXPECT_EQ(screen().state(), Model::Empty);
    EXPECT_GE(prompts.size(), 12U);
    EXPECT_EQ(m_app->desk()->toMark(), 0);
    EXPECT_EQ(m_app->desk()->toDecide(), 2);
    screen().undo();
    settle();
    EXPECT_EQ(screen().state(), Model::Asking) << "also the very last mark can be taken back";
    EXPECT_EQ(m_app->desk()->toMark(), 1);
}
} // namespace
