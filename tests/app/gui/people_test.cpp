// Wrong passwords and pictures, CPR numbers, a clock that is set back: what the window says, and what it does not.
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/marking_model.h"
#include "app/viewmodels/screening_model.h"
#include "tests/app/gui/screening_answers.h"
#include "tests/app/gui/stage.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace fagdansk::guitest {
namespace {
using viewmodels::AppModel;
using viewmodels::DoorModel;
using viewmodels::MarkingModel;
using viewmodels::ScreeningModel;

constexpr Says wrong{"Det passer ikke. Prøv igen.", "That is not right. Try again.",
                     "هذا غير صحيح. يُرجى المحاولة مرة أخرى."};
constexpr Says tooSoon{"Der er prøvet for mange gange. Vent lidt", "Too many tries. Wait a little", "محاولات كثيرة"};
constexpr Says wrongPictures{"Det var ikke de rigtige billeder", "Those were not the right pictures",
                             "هذه ليست الصور الصحيحة"};
constexpr Says choosePictures{"Vælg fire billeder, du kan huske", "Choose four pictures you can remember",
                              "اختيار أربع صور"};
constexpr Says cprInName{"Det ligner et cpr-nummer. Skriv det ikke her",
                         "This looks like a CPR number. Do not write it", "هذا يشبه رقم CPR"};
constexpr Says cprInAnswer{"I svaret står noget, der ligner et CPR-nummer",
                           "The answer contains something that looks like a CPR number", "في الإجابة ما يشبه رقم CPR"};
constexpr Says clockIsBehind{"Uret på computeren er stillet forkert", "The computer’s clock is wrong",
                             "ساعة الحاسوب غير مضبوطة"};
constexpr std::int64_t secondMs = 1'000;
constexpr std::int64_t dayMs = 86'400'000;

class PeoplesMistakes : public testing::TestWithParam<const char *>
{
protected:
    void expect(const char *what, const std::function<bool()> &holds)
    {
        stage.robot().expect(QString::fromUtf8(what), holds);
    }
    int facts(const char *where)
    {
        SQLite::Database raw(stage.database.string(), SQLite::OPEN_READONLY);
        return raw.execAndGet(std::string("SELECT count(*) FROM facts WHERE ") + where).getInt();
    }
    void tryPassword(const char *text)
    {
        stage.write("login-password-input", text);
        stage.press("login-enter");
    }
    void enterPictures(const std::array<const char *, 4> &pictures)
    {
        for (const char *picture : pictures) {
            stage.robot().press(QStringLiteral("pin-") + QString::fromUtf8(picture));
        }
    }

    Stage stage{QString::fromUtf8(GetParam())};
};

INSTANTIATE_TEST_SUITE_P(In, PeoplesMistakes, testing::Values("da", "en", "ar"),
                         [](const auto &language) { return std::string(language.param); });

TEST_P(PeoplesMistakes, afterWrongPasswordsTheWaitGrows)
{
    stage.setUpCentre();
    stage.open();
    stage.press("door-teacher");
    stage.press("login-teacher-0");
    for (int i = 0; i < 3; ++i) {
        tryPassword("gættet nu");
        stage.expectSays(wrong, i == 0 ? "password" : nullptr);
    }
    for (const int seconds : {2, 4, 8}) {
        tryPassword("gættet nu");
        stage.expectSays(tooSoon, seconds == 2 ? "password-wait" : nullptr);
        stage.clock.pass((seconds - 1) * secondMs);
        tryPassword(password);
        stage.expectSays(tooSoon);
        stage.clock.pass(secondMs);
        tryPassword("gættet nu");
        stage.expectSays(wrong);
    }
    stage.clock.pass(16 * secondMs);
    tryPassword(password);
    expect("the desk", [this] { return stage.app().place() == AppModel::Desk; });
}

TEST_P(PeoplesMistakes, anUnknownNameAndAWrongPasswordAreToldAlike)
{
    stage.setUpCentre();
    stage.before([](scenarios::Station &station) {
        ASSERT_TRUE(station.centre().logIn(teacherName, password).ok());
        for (const char *name : {"Anna", "Bo", "Cilla", "Dan", "Eva", "Finn"}) { // so many that the name is written
            ASSERT_TRUE(station.centre().addTeacher(name, "svejsehjelm").ok());
        }
    });
    stage.open();
    stage.press("door-teacher");
    QStringList said;
    for (const char *name : {"Ingen Her", "Bo"}) {
        stage.write("login-name-input", name);
        tryPassword("gættet nu");
        stage.expectSays(wrong);
        said.append(stage.robot().textOf(QStringLiteral("login-fault")));
    }
    EXPECT_EQ(said[0], said[1]);
}

TEST_P(PeoplesMistakes, afterWrongPicturesTheTeacherHelps)
{
    stage.setUpCentre();
    stage.enrol("Amina");
    stage.open();
    stage.press("door-tile-0");
    constexpr std::array reversed{"lampe", "bog", "fisk", "hammer"};
    for (int i = 0; i < 5; ++i) {
        enterPictures(reversed);
        stage.expectSays(wrongPictures, i == 0 ? "pictures" : nullptr);
    }
    enterPictures(pin);
    stage.expectSays(tooSoon, "pictures-wait");
    stage.press("back");
    stage.logIn();
    stage.press("desk-nav-participants");
    stage.press("participant-row-0");
    stage.press("pin-clear");
    stage.press("desk-log-out");
    stage.press("door-tile-0");
    stage.expectSays(choosePictures);
    enterPictures(reversed);
    enterPictures(reversed);
    expect("the participant's home", [this] { return stage.app().place() == AppModel::Home; });
}

TEST_P(PeoplesMistakes, aCprNumberInANameIsRefusedWithTheReason)
{
    stage.setUpCentre();
    stage.open();
    stage.logIn();
    stage.press("desk-nav-participants");
    stage.press("new-participant");
    stage.write("enrol-name-input", "Amina Osman 010190-1234");
    stage.write("enrol-alias-input", "Amina");
    stage.press("enrol-tongue-box");
    stage.press("enrol-tongue-0");
    stage.press("enrol-create");
    stage.expectSays(cprInName, "cpr-name");
    EXPECT_EQ(facts("kind = 1"), 0);
    stage.write("enrol-name-input", "Amina Osman");
    stage.write("enrol-alias-input", "Ami 0101901234");
    stage.press("enrol-create");
    stage.expectSays(cprInName);
    EXPECT_EQ(facts("kind = 1"), 0);
}

TEST_P(PeoplesMistakes, aCprNumberInAnAnswerIsKeptAndFlagged)
{
    stage.setUpCentre();
    const auto person = stage.enrol("Amina");
    stage.startScreening(person);
    answer(stage, person, untilAnExplanation);
    stage.open();
    stage.enterAs(0);
    stage.press("home-screening");
    auto &screening = *stage.app().screening();
    expect("the question", [&] { return screening.kind() == ScreeningModel::Explain; });
    const QString question = screening.stepKey();
    stage.write("answer", "jeg hedder Amina 010190-1234");
    stage.press("step-explain");
    expect("the next question", [&] { return screening.stepKey() != question; });
    stage.close();
    answer(stage, person, untilTheEnd);
    stage.open();
    stage.logIn();
    stage.press("desk-nav-marking");
    auto &marking = *stage.app().marking();
    bool isFlagged = false;
    while (!isFlagged && marking.state() != MarkingModel::Empty) {
        expect("a suggestion", [&] { return marking.suggested() >= 0; });
        isFlagged = marking.looksLikeCpr();
        EXPECT_EQ(isFlagged, marking.answer().contains(QStringLiteral("010190-1234")));
        if (isFlagged) {
            stage.expectSays(cprInAnswer, "cpr-answer");
            EXPECT_TRUE(readable(*stage.window().window()).contains(QStringLiteral("010190-1234")));
        } else {
            stage.expectSilent(cprInAnswer);
            stage.robot().key(Qt::Key_1);
            stage.robot().key(Qt::Key_Return);
        }
    }
    EXPECT_TRUE(isFlagged);
}

TEST_P(PeoplesMistakes, aClockThatIsSetBackIsToldToTheTeacherAndLosesNothing)
{
    stage.setUpCentre();
    const auto person = stage.enrol("Amina");
    stage.startScreening(person);
    answer(stage, person, untilAnExplanation);
    stage.open();
    stage.logIn();
    stage.expectSilent(clockIsBehind);
    stage.press("desk-log-out");
    stage.clock.pass(-3 * dayMs);
    stage.enterAs(0);
    stage.press("home-screening");
    auto &screening = *stage.app().screening();
    expect("the question", [&] { return screening.kind() == ScreeningModel::Explain; });
    const QString question = screening.stepKey();
    stage.clock.pass(-60 * secondMs);
    stage.write("answer", "det er noget man bruger");
    stage.press("step-explain");
    expect("the next question", [&] { return screening.stepKey() != question; });
    const QString next = screening.stepKey();
    stage.close();
    EXPECT_EQ(faultsInDatabase(stage.database).toStdString(), "");
    stage.open();
    stage.logIn();
    stage.expectSays(clockIsBehind, "clock");
    stage.press("desk-log-out");
    stage.enterAs(0);
    stage.press("home-screening");
    expect("the same question", [&] { return stage.app().screening()->stepKey() == next; });
    stage.close();
    stage.clock.pass(4 * dayMs);
    stage.open();
    stage.logIn();
    stage.expectSilent(clockIsBehind);
}
} // namespace
} // namespace fagdansk::guitest
