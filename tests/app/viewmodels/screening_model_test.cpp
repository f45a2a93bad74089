#include "app/viewmodels/screening_model.h"
#include "tests/app/viewmodels/app_fixture.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::viewmodels;
using Model = ScreeningModel;

class ScreeningScreen : public AppTest
{
protected:
    void SetUp() override
    {
        openCentre();
        person = enrol("Amina");
        screening = startScreening(person);
        resume();
    }
    Model &screen() { return *m_app->screening(); }
    void resume()
    {
        screen().resume(person, false);
        settle();
        ASSERT_EQ(m_app->place(), AppModel::Screening);
    }
    void answerOnce()
    {
        switch (screen().kind()) {
        case Model::Choice:
        case Model::Recognition:
            screen().choose(0);
            break;
        case Model::Practice:
        case Model::Explain:
            screen().edit("en ting til at svejse med");
            screen().explain();
            break;
        case Model::OfferHelp:
            screen().goOn();
            break;
        default:
            screen().next();
        }
        settle();
    }
    void goTo(Model::Kind kind)
    {
        for (int i = 0; i < 60 && screen().kind() != kind; ++i) {
            answerOnce();
        }
        ASSERT_EQ(screen().kind(), kind);
    }
    int answersTo(const std::string &step)
    {
        int count = 0;
        const auto kept = record(screening);
        for (const auto &answer : kept.answers) {
            count += answer.stepKey == step ? 1 : 0;
        }
        return count;
    }

    base::PersonId person;
    base::ScreeningId screening;
};

TEST_F(ScreeningScreen, aPauseSavesWhatIsBeingWritten)
{
    goTo(Model::Explain);
    EXPECT_EQ(screen().saveState(), Model::Saved);
    screen().edit("det");
    screen().edit("det er røg");
    EXPECT_EQ(screen().saveState(), Model::Saving) << "visible from the first key";
    EXPECT_EQ(record(screening).draft.text, "") << "not with every key";
    waitFor([&] { return screen().saveState() == Model::Saved; });
    EXPECT_EQ(record(screening).draft.text, "det er røg");
    EXPECT_EQ(record(screening).draft.currentStep, screen().stepKey().toStdString());
}

TEST_F(ScreeningScreen, closingSavesAtOnceAndTheWordsComeBack)
{
    goTo(Model::Explain);
    const auto step = screen().stepKey();
    screen().edit("halvt skrevet æøå");
    bool ready = false;
    QObject::connect(m_app.get(), &AppModel::readyToClose, [&] { ready = true; });
    m_app->prepareToClose();
    waitFor([&] { return ready; });
    restart();
    resume();
    EXPECT_EQ(screen().stepKey(), step);
    EXPECT_EQ(screen().answerText(), "halvt skrevet æøå");
}

TEST_F(ScreeningScreen, afterAnAnswerARestartShowsTheNextQuestion)
{
    goTo(Model::Explain);
    screen().edit("det er røg");
    waitFor([&] { return screen().saveState() == Model::Saved; });
    screen().explain();
    settle();
    const auto step = screen().stepKey();
    restart();
    resume();
    EXPECT_EQ(screen().stepKey(), step) << "not back to what was answered";
    EXPECT_EQ(screen().answerText(), "");
}

TEST_F(ScreeningScreen, aFullDiskKeepsTheAnswerOnTheScreenAndRetryRecordsItOnce)
{
    goTo(Model::Explain);
    const auto step = screen().stepKey();
    fault->refusesFacts = true;
    screen().edit("det er røg");
    screen().explain();
    settle();
    EXPECT_EQ(screen().saveState(), Model::NotSaved);
    EXPECT_FALSE(screen().fault().isEmpty());
    EXPECT_EQ(screen().stepKey(), step);
    EXPECT_EQ(screen().answerText(), "det er røg");
    screen().retry();
    settle();
    EXPECT_EQ(screen().saveState(), Model::NotSaved) << "the disk is still full";
    fault->refusesFacts = false;
    screen().retry();
    settle();
    EXPECT_EQ(screen().saveState(), Model::Saved);
    EXPECT_TRUE(screen().fault().isEmpty());
    EXPECT_NE(screen().stepKey(), step);
    EXPECT_EQ(answersTo(step.toStdString()), 1);
}

TEST_F(ScreeningScreen, wordsChangedAfterAFailureAreTheWordsThatAreHandedIn)
{
    goTo(Model::Explain);
    const auto step = screen().stepKey();
    fault->refusesFacts = true;
    screen().edit("det gamle");
    screen().explain();
    settle();
    screen().edit("det nye");
    fault->refusesFacts = false;
    screen().retry();
    settle();
    EXPECT_EQ(screen().stepKey(), step) << "the old words are not recorded behind the new ones";
    EXPECT_EQ(screen().answerText(), "det nye");
    screen().explain();
    settle();
    ASSERT_EQ(answersTo(step.toStdString()), 1);
    EXPECT_NE(record(screening).answers.back().answerJson.find("det nye"), std::string::npos);
}

TEST_F(ScreeningScreen, aRefusedAnswerIsNotRetriedAtAnotherStep)
{
    goTo(Model::Choice);
    answerOnce(); // so that the step before takes a choice too
    ASSERT_EQ(screen().kind(), Model::Choice);
    fault->refusesFacts = true;
    screen().choose(0);
    settle();
    ASSERT_EQ(screen().saveState(), Model::NotSaved);
    fault->refusesFacts = false;
    const auto before = record(screening).answers.size();
    screen().back();
    settle();
    screen().retry();
    settle();
    EXPECT_EQ(record(screening).answers.size(), before);
}

TEST_F(ScreeningScreen, aDraftThatTheDiskRefusedIsSavedWhenClosing)
{
    goTo(Model::Explain);
    fault->refusesDrafts = true;
    screen().edit("det er røg");
    waitFor([&] { return screen().saveState() == Model::NotSaved; });
    EXPECT_FALSE(screen().fault().isEmpty());
    EXPECT_EQ(screen().answerText(), "det er røg");
    fault->refusesDrafts = false;
    screen().flush();
    settle();
    EXPECT_EQ(screen().saveState(), Model::Saved);
    EXPECT_EQ(record(screening).draft.text, "det er røg");
}

TEST_F(ScreeningScreen, nothingWrittenIsNoExplanation)
{
    goTo(Model::Explain);
    const auto step = screen().stepKey();
    screen().edit("  \n ");
    screen().explain();
    settle();
    EXPECT_EQ(screen().stepKey(), step);
    EXPECT_FALSE(screen().cannotGoOn().isEmpty()) << "says what to do";
    EXPECT_EQ(answersTo(step.toStdString()), 0);
}

TEST_F(ScreeningScreen, backShowsTheAnswerAndACorrectionGoesOn)
{
    goTo(Model::Explain);
    const auto step = screen().stepKey();
    screen().edit("første");
    screen().explain();
    settle();
    ASSERT_TRUE(screen().canGoBack());
    screen().back();
    settle();
    EXPECT_EQ(screen().stepKey(), step);
    EXPECT_EQ(screen().answerText(), "første");
    screen().edit("anden");
    screen().explain();
    settle();
    EXPECT_EQ(answersTo(step.toStdString()), 2) << "a correction is a new row";
}

TEST_F(ScreeningScreen, aDoubleClickAnswersOnce)
{
    goTo(Model::Choice);
    const auto step = screen().stepKey().toStdString();
    screen().choose(0);
    screen().choose(1);
    settle();
    EXPECT_EQ(answersTo(step), 1);
    EXPECT_NE(screen().stepKey().toStdString(), step);
}

TEST_F(ScreeningScreen, threeUnknownAreOfferedHelpAndAStopLeadsOut)
{
    goTo(Model::Explain);
    while (screen().part() != Model::TermsPart || screen().kind() != Model::Explain) {
        answerOnce();
    }
    for (int i = 0; i < 3; ++i) {
        screen().skip();
        settle();
    }
    ASSERT_EQ(screen().kind(), Model::OfferHelp);
    EXPECT_TRUE(screen().canChooseInstead());
    screen().stop();
    settle();
    ASSERT_EQ(screen().kind(), Model::Stopped);
    screen().handIn();
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Home);
    EXPECT_FALSE(m_app->home()->screeningWaits());
    const auto summary =
        ask([this](scenarios::Station &station) { return station.screenings().summaries(person); })->front();
    EXPECT_TRUE(summary.stopped);
}

TEST_F(ScreeningScreen, aWholeScreeningIsHandedInOnceTheDiskTakesIt)
{
    double fraction = -1.0;
    goTo(Model::Explain);
    while (screen().kind() != Model::Finished) {
        EXPECT_GE(screen().fraction(), fraction) << "the bar never runs back";
        fraction = screen().fraction();
        answerOnce();
    }
    fault->refusesFacts = true;
    screen().handIn();
    settle();
    EXPECT_EQ(screen().saveState(), Model::NotSaved);
    EXPECT_EQ(m_app->place(), AppModel::Screening);
    fault->refusesFacts = false;
    screen().retry();
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Home);
    const auto summaries = ask([this](scenarios::Station &station) { return station.screenings().summaries(person); });
    EXPECT_EQ(summaries->front().state, scenarios::ScreeningState::ToMark);
}
} // namespace
