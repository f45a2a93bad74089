// A full disk under the running app: what was done stays on the screen, the window says so, and doing it again once
// there is room loses nothing and doubles nothing.
#include "app/viewmodels/decision_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/drill_model.h"
#include "app/viewmodels/marking_model.h"
#include "app/viewmodels/screening_model.h"
#include "tests/app/gui/full_disk.h"
#include "tests/app/gui/screening_answers.h"
#include "tests/app/gui/stage.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace fagdansk::guitest {
namespace {
using viewmodels::AppModel;
using viewmodels::DecisionModel;
using viewmodels::DrillModel;
using viewmodels::MarkingModel;
using viewmodels::ScreeningModel;

constexpr Says full{"Disken er fuld", "The disk is full", "القرص ممتلئ"};
constexpr Says unsaved{"Ikke gemt", "Not saved", "غير محفوظ"};
constexpr const char *words = "det er noget man bruger når man svejser";

class Disk : public testing::TestWithParam<const char *>
{
protected:
    void TearDown() override
    {
        stage.close();
        EXPECT_TRUE(disk.refusedSomething());
        EXPECT_EQ(faultsInDatabase(stage.database).toStdString(), "");
    }
    int facts(const char *where)
    {
        SQLite::Database raw(stage.database.string(), SQLite::OPEN_READONLY);
        return raw.execAndGet(std::string("SELECT count(*) FROM facts WHERE ") + where).getInt();
    }
    void expect(const char *what, const std::function<bool()> &holds)
    {
        stage.robot().expect(QString::fromUtf8(what), holds);
    }
    /// At the first question of a typed screening that must be explained.
    ScreeningModel &screeningAtAnExplanation()
    {
        stage.setUpCentre();
        const auto person = stage.enrol("Amina");
        stage.startScreening(person);
        answer(stage, person, untilAnExplanation);
        stage.open();
        stage.enterAs(0);
        stage.press("home-screening");
        auto &model = *stage.app().screening();
        expect("the question", [&] { return model.kind() == ScreeningModel::Explain; });
        return model;
    }

    FullDisk disk; // outlives the stage
    Stage stage{QString::fromUtf8(GetParam())};
};

INSTANTIATE_TEST_SUITE_P(In, Disk, testing::Values("da", "en", "ar"),
                         [](const auto &language) { return std::string(language.param); });

TEST_P(Disk, anAnswerStaysOnTheScreenAndIsGivenOnceThereIsRoom)
{
    auto &model = screeningAtAnExplanation();
    const QString question = model.stepKey();
    const int before = facts("kind = 4");
    stage.write("answer", words);
    disk.fill();
    stage.press("step-explain");
    stage.expectSays(full, "disk-screening");
    stage.expectSays(unsaved);
    stage.press("notice-action");
    stage.expectSays(full);
    EXPECT_EQ(model.stepKey(), question);
    EXPECT_TRUE(readable(*stage.window().window()).contains(QString::fromUtf8(words)));
    disk.makeRoom();
    stage.press("notice-action");
    expect("the next question", [&] { return model.stepKey() != question; });
    stage.expectSilent(full);
    stage.expectSilent(unsaved);
    EXPECT_EQ(facts("kind = 4"), before + 1);
}

TEST_P(Disk, aDraftIsSavedOnceThereIsRoom)
{
    auto &model = screeningAtAnExplanation();
    disk.fill();
    stage.write("answer", words);
    stage.expectSays(full);
    stage.expectSays(unsaved);
    disk.makeRoom();
    stage.press("notice-action");
    expect("the draft saved", [&] { return model.saveState() == ScreeningModel::Saved; });
    stage.expectSilent(full);
    stage.close();
    stage.open();
    stage.enterAs(0);
    stage.press("home-screening");
    expect("the draft", [&] { return stage.app().screening()->answerText() == QString::fromUtf8(words); });
}

TEST_P(Disk, aWindowWithWordsThatAreNotSavedStaysOpenOnce)
{
    auto &model = screeningAtAnExplanation();
    disk.fill();
    stage.write("answer", words);
    stage.expectSays(full);
    auto *window = stage.window().window();
    window->close();
    stage.robot().settle();
    EXPECT_TRUE(window->isVisible()) << "the words would be gone";
    stage.expectSays(full);
    disk.makeRoom();
    window->close();
    expect("the window closed", [&] { return !window->isVisible(); });
    EXPECT_EQ(model.saveState(), ScreeningModel::Saved);
}

TEST_P(Disk, aPracticeGoesOnOnceThereIsRoom)
{
    stage.setUpCentre();
    stage.enrol("Amina");
    stage.open();
    stage.enterAs(0);
    auto &drill = *stage.app().drill();
    disk.fill();
    stage.press("practise-svejsning");
    stage.expectSays(full, "disk-home");
    disk.makeRoom();
    stage.press("practise-svejsning");
    expect("an exercise", [&] { return drill.phase() == DrillModel::Asking; });
    const QString asked = drill.word() + drill.cueText();
    disk.fill();
    stage.press("drill-option-0");
    stage.expectSays(full, "disk-drill");
    EXPECT_EQ(drill.phase(), DrillModel::Asking);
    EXPECT_EQ(drill.word() + drill.cueText(), asked);
    disk.makeRoom();
    stage.press("drill-option-0");
    expect("the answer graded", [&] { return drill.phase() == DrillModel::Answered; });
    EXPECT_EQ(facts("kind = 11"), 1);
    disk.fill();
    stage.press("drill-back");
    stage.expectSays(full, "disk-drill-slut");
    disk.makeRoom();
    stage.press("drill-back");
    expect("the summary", [&] { return drill.phase() == DrillModel::Summary; });
    EXPECT_EQ(drill.answered(), 1);
    EXPECT_EQ(facts("kind = 12"), 1);
}

TEST_P(Disk, nobodyIsKeptInAPractice)
{
    stage.setUpCentre();
    stage.enrol("Amina");
    stage.open();
    stage.enterAs(0);
    auto &drill = *stage.app().drill();
    stage.press("practise-svejsning");
    expect("an exercise", [&] { return drill.phase() == DrillModel::Asking; });
    stage.press("drill-option-0");
    expect("the answer graded", [&] { return drill.phase() == DrillModel::Answered; });
    disk.fill();
    stage.press("drill-back");
    stage.expectSays(full);
    stage.press("drill-back");
    expect("the participant's home", [this] { return stage.app().place() == AppModel::Home; });
    EXPECT_EQ(facts("kind = 11"), 1);
}

TEST_P(Disk, aMarkIsGivenOnceThereIsRoom)
{
    stage.setUpCentre();
    const auto person = stage.enrol("Amina");
    stage.startScreening(person);
    answer(stage, person, untilTheEnd);
    stage.open();
    stage.logIn();
    stage.press("desk-nav-marking");
    auto &marking = *stage.app().marking();
    expect("a suggestion", [&] { return marking.suggested() >= 0; });
    const QString prompt = marking.prompt();
    const int left = marking.left();
    disk.fill();
    stage.robot().key(Qt::Key_1);
    stage.expectSays(full, "disk-marking");
    EXPECT_EQ(marking.state(), MarkingModel::Asking);
    EXPECT_EQ(marking.prompt(), prompt);
    EXPECT_EQ(marking.left(), left);
    disk.makeRoom();
    stage.robot().key(Qt::Key_1);
    expect("the mark", [&] { return marking.state() == MarkingModel::Revealing || marking.left() == left - 1; });
    stage.expectSilent(full);
    EXPECT_EQ(facts("kind = 7"), 1);
}

TEST_P(Disk, aDecisionWithItsContextIsTakenOnceThereIsRoom)
{
    stage.setUpCentre();
    const auto person = stage.enrol("Amina");
    stage.startScreening(person, session::Mode::FaceToFace);
    answer(stage, person, untilTheEnd);
    stage.open();
    stage.logIn();
    stage.press("desk-nav-participants");
    stage.press("participant-row-0");
    stage.press("screening-decide");
    auto &decision = *stage.app().decision();
    expect("the profile", [&] { return decision.loaded(); });
    stage.press("context-latin-box");
    stage.press("context-latin-1");
    stage.write("context-schooling-input", "9");
    stage.robot().key(Qt::Key_Tab);
    disk.fill();
    stage.press("context-oral-box");
    stage.press("context-oral-4");
    stage.expectSays(full, "disk-decision");
    EXPECT_EQ(decision.oral(), 4) << "the choice stays on the screen";
    stage.press("decision-confirm");
    stage.expectSays(full);
    EXPECT_FALSE(decision.decided());
    disk.makeRoom();
    stage.press("decision-confirm");
    expect("the decision", [&] { return decision.decided(); });
    stage.expectSilent(full);
    EXPECT_EQ(decision.oral(), 4) << "what the decision stands on is recorded with it";
    EXPECT_EQ(facts("kind = 9"), 1);
}

TEST_P(Disk, aTeacherLogsInOnceThereIsRoom)
{
    stage.setUpCentre();
    stage.open();
    stage.press("door-teacher");
    stage.press("login-teacher-0");
    stage.write("login-password-input", password);
    disk.fill();
    stage.press("login-enter");
    stage.expectSays(full, "disk-login");
    disk.makeRoom();
    stage.press("login-enter");
    expect("the desk", [this] { return stage.app().place() == AppModel::Desk; });
}

TEST_P(Disk, aParticipantIsEnrolledOnceThereIsRoom)
{
    stage.setUpCentre();
    stage.open();
    stage.logIn();
    stage.press("desk-nav-participants");
    stage.press("new-participant");
    stage.write("enrol-name-input", "Amina Osman");
    stage.press("enrol-tongue-box");
    stage.press("enrol-tongue-0");
    disk.fill();
    stage.press("enrol-create");
    stage.expectSays(full, "disk-enrol");
    EXPECT_EQ(stage.robot().textOf(QStringLiteral("enrol-name-input")), QStringLiteral("Amina Osman"));
    disk.makeRoom();
    stage.press("enrol-create");
    expect("the participant", [&] { return stage.app().desk()->page() == viewmodels::DeskModel::Participant; });
    EXPECT_EQ(facts("kind = 1"), 1);
}

TEST_P(Disk, theFirstStartGoesOnOnceThereIsRoom)
{
    disk.fill();
    stage.open();
    stage.expectSays(full, "disk-opening");
    disk.makeRoom();
    stage.press("trouble-retry");
    stage.write("start-centre", "AOF Syd");
    stage.write("start-teacher", teacherName);
    stage.write("start-password", password);
    stage.write("start-again", password);
    disk.fill();
    stage.press("start-people-next");
    stage.expectSays(full, "disk-first-start");
    EXPECT_EQ(stage.robot().find(QStringLiteral("start-centre"))->property("text").toString(),
              QStringLiteral("AOF Syd"));
    disk.makeRoom();
    stage.press("start-people-next");
    stage.robot().find(QStringLiteral("start-code"));
    stage.press("start-finish");
    stage.robot().find(QStringLiteral("door-teacher"));
}
} // namespace
} // namespace fagdansk::guitest
