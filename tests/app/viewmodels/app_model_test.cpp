#include "app/viewmodels/app_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/start_model.h"
#include "tests/app/viewmodels/app_fixture.h"

#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::viewmodels;
using base::ErrorKind;

using App = AppTest;

TEST_F(App, anEmptyDatabaseLeadsToTheFirstStartAndAFilledOneToTheDoor)
{
    m_app->begin();
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Start);
    EXPECT_EQ(m_app->start()->step(), StartModel::PeopleStep);
    openCentre();
    EXPECT_EQ(m_app->centreName(), "AOF Syd");
    EXPECT_FALSE(m_app->example());
    restart();
    EXPECT_EQ(m_app->place(), AppModel::Door);
}

TEST_F(App, everyFailureToOpenHasItsOwnPlainSentence)
{
    std::set<QString> sentences;
    int kinds = 0;
    for (const auto kind : {ErrorKind::InvalidInput, ErrorKind::NotFound, ErrorKind::Refused, ErrorKind::AlreadyRunning,
                            ErrorKind::DiskFull, ErrorKind::ReadOnly, ErrorKind::InputOutput, ErrorKind::Corrupt,
                            ErrorKind::Newer, ErrorKind::NetworkFolder, ErrorKind::BrokenPack, ErrorKind::CprNumber,
                            ErrorKind::WrongCredentials, ErrorKind::TooSoon, ErrorKind::Locked, ErrorKind::Internal}) {
        openingFails = base::Error{kind, "/secret/path: detail"};
        m_app->begin();
        settle();
        EXPECT_EQ(m_app->place(), AppModel::Trouble);
        EXPECT_EQ(m_app->trouble(), ErrorText::of(*openingFails));
        EXPECT_FALSE(m_app->trouble().contains("detail")) << "details are for the log";
        sentences.insert(m_app->trouble());
        ++kinds;
    }
    EXPECT_EQ(static_cast<int>(sentences.size()), kinds);
    openingFails.reset();
    m_app->retry();
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Start) << "trying again helps once the cause is gone";
}

TEST_F(App, theLanguageIsSwitchedEverywhereAndRememberedAtTheDoor)
{
    openCentre();
    appliedLanguages.clear();
    int changes = 0;
    QObject::connect(m_app.get(), &AppModel::languageChanged, [&] { ++changes; });
    m_app->chooseLanguage("ar");
    EXPECT_TRUE(m_app->rightToLeft());
    m_app->chooseLanguage("ar");
    m_app->chooseLanguage("tlh");
    EXPECT_EQ(m_app->language(), "ar") << "an unknown language changes nothing";
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(appliedLanguages, QStringList{"ar"});
    m_app->setLanguage("en");
    restart();
    EXPECT_EQ(m_app->language(), "ar") << "a participant's own language is not the computer's";
}

TEST_F(App, theLookIsRemembered)
{
    m_app->setDark(true);
    m_app->setHighContrast(true);
    m_app->setReducedMotion(true);
    restart();
    EXPECT_TRUE(m_app->dark() && m_app->highContrast() && m_app->reducedMotion());
}

TEST_F(App, theExampleClassIsAFileOfItsOwn)
{
    openCentre();
    enrol("Amina");
    m_app->openExample();
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Door);
    EXPECT_TRUE(m_app->example());
    EXPECT_EQ(m_app->databasePath().toStdString(), exampleDatabase());
    for (const auto &tile : m_app->door()->tiles()) {
        EXPECT_NE(tile.alias, "Amina");
    }
    enrol("Prøve");
    m_app->leaveExample();
    settle();
    EXPECT_FALSE(m_app->example());
    EXPECT_EQ(m_app->databasePath().toStdString(), database());
    ASSERT_EQ(m_app->door()->tiles().size(), 1);
    EXPECT_EQ(m_app->door()->tiles().front().alias, "Amina");
    restart();
    EXPECT_EQ(m_app->databasePath().toStdString(), database()) << "the example is never what the program starts with";
}

TEST_F(App, theExampleFromTheFirstStartLeadsBackThere)
{
    m_app->begin();
    settle();
    m_app->openExample();
    settle();
    EXPECT_TRUE(m_app->example());
    m_app->leaveExample();
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Start);
    EXPECT_FALSE(m_app->example());
}

TEST_F(App, tryingTheExampleAgainFillsItInsteadOfOfferingItToRealPeople)
{
    openCentre();
    openingFails = base::Error{ErrorKind::DiskFull, "no room"};
    m_app->openExample();
    settle();
    ASSERT_EQ(m_app->place(), AppModel::Trouble);
    openingFails.reset();
    m_app->retry();
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Door);
    EXPECT_TRUE(m_app->example());
    m_app->leaveExample();
    settle();
    EXPECT_EQ(m_app->databasePath().toStdString(), database());
}

TEST_F(App, goingToTheDoorLogsTheTeacherOut)
{
    openCentre();
    enrol("Amina");
    logIn();
    EXPECT_EQ(m_app->desk()->participants().size(), 1);
    m_app->goToDoor();
    settle();
    EXPECT_TRUE(m_app->desk()->participants().isEmpty()) << "every name leaves the memory";
    EXPECT_FALSE(ask([](scenarios::Station &station) { return station.centre().openedBy(); }));
}

TEST_F(App, aWrongPasswordSaysTheSameAsAnUnknownName)
{
    openCentre();
    auto &login = *m_app->login();
    login.logIn(teacherName, "gættet nu");
    settle();
    const auto wrong = login.fault();
    EXPECT_FALSE(wrong.isEmpty());
    login.logIn("Ingen Her", password);
    settle();
    EXPECT_EQ(login.fault(), wrong);
    EXPECT_NE(m_app->place(), AppModel::Desk);
}

TEST_F(App, aCprNumberIsToldAtTheFieldThatHoldsIt)
{
    openCentre();
    logIn();
    auto &desk = *m_app->desk();
    auto &form = *desk.enrolment();
    form.enrol("Bo 010190-1234", "Bo", 0);
    settle();
    EXPECT_FALSE(form.nameFault().isEmpty());
    EXPECT_TRUE(form.aliasFault().isEmpty());
    form.enrol("Bo Ek", "010190-1234", 0);
    settle();
    EXPECT_TRUE(form.nameFault().isEmpty());
    EXPECT_FALSE(form.aliasFault().isEmpty());
    form.enrol("Bo Ek", "Bo", 0);
    settle();
    EXPECT_TRUE(form.nameFault().isEmpty() && form.aliasFault().isEmpty());
    EXPECT_EQ(desk.participant().name, "Bo Ek");
    form.enrol("Bo Andersen", "Bo", 0);
    settle();
    EXPECT_FALSE(form.aliasFault().isEmpty()) << "the alias is taken";
}
} // namespace
