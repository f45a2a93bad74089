// Teachers, a new recovery code and a restore, by the mouse and the keys in the real window.
// FAGDANSK_PICTURES=FOLDER saves every screen in Danish and Arabic, light and dark, in two sizes.
#include "app/gui/tour/robot.h"
#include "app/gui/tour/tour_clock.h"
#include "app/gui/window.h"
#include "app/platform/random_ids.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/login_model.h"
#include "app/viewmodels/recovery_code_model.h"
#include "app/viewmodels/restore_model.h"
#include "app/viewmodels/start_model.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fagdansk::gui {
namespace {
using viewmodels::AppModel;
using viewmodels::DeskModel;
using viewmodels::RestoreModel;

constexpr const char *password = "tre små fisk";

class CentreScreens : public testing::Test
{
protected:
    CentreScreens() { qputenv("HOME", QByteArray::fromStdString(folder.path().string())); }
    void start(const std::string &file)
    {
        m_robot.reset();
        m_window.reset();
        const auto here = folder.path().string();
        m_window =
            std::make_unique<Window>(WindowOptions{.program = FAGDANSK_BINARY_DIR "/bin/fagdansk",
                                                   .pack = {},
                                                   .database = file,
                                                   .settingsFile = QString::fromStdString(here + "/settings.ini"),
                                                   .examplePath = here + "/example.db",
                                                   .cacheFolder = here + "/voice",
                                                   .clock = m_clock,
                                                   .ids = m_ids,
                                                   .seed = 7,
                                                   .elapsedMs = [this] { return m_clock.now().value; },
                                                   .cheapPasswords = true,
                                                   .opensDocuments = false});
        ASSERT_TRUE(m_window->show());
        app().setReducedMotion(true);
        m_robot = std::make_unique<Robot>(
            *m_window->window(), [this] { return m_window->backend().idle(); }, pictureFolder());
    }
    void stop()
    {
        m_robot.reset();
        m_window.reset();
    }
    void firstStart()
    {
        start(database());
        write("start-centre", "Læseværkstedet");
        write("start-teacher", "Birgit Holm");
        write("start-password", password);
        write("start-again", password);
        press("start-people-next");
        expect("start-finish");
        oldCode = app().start()->recoveryCode();
        press("start-finish");
        expect("door-teacher");
    }
    void logIn(int teacher, const char *by)
    {
        press("door-teacher");
        press(QStringLiteral("login-teacher-%1").arg(teacher).toUtf8());
        write("login-password-input", by);
        press("login-enter");
        expect("desk-nav-settings");
    }
    void copyTo(const QString &copies)
    {
        press("desk-nav-settings");
        write("settings-copy-folder-input", copies);
        press("settings-save-folder");
        m_robot->expect("a copy", [&] { return app().desk()->copies()->ageDays() == 0; });
    }
    AppModel &app() { return m_window->app(); }
    void press(const char *name) { m_robot->press(QString::fromUtf8(name)); }
    void press(const QByteArray &name) { m_robot->press(QString::fromUtf8(name)); }
    void write(const char *name, const QString &text) { m_robot->write(QString::fromUtf8(name), text); }
    void expect(const char *name) { m_robot->find(QString::fromUtf8(name)); }
    void expectStep(RestoreModel::Step step)
    {
        m_robot->expect("another step", [&] { return app().restore()->step() == step; });
    }
    /// Every look of the screen, where somebody wants to see it.
    void look(const char *name)
    {
        if (!qEnvironmentVariableIsSet("FAGDANSK_PICTURES")) {
            return;
        }
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            m_window->window()->resize(size);
            for (const char *language : {"da", "ar"}) {
                app().setLanguage(QString::fromUtf8(language));
                for (const bool dark : {false, true}) {
                    app().setDark(dark);
                    m_robot->settle();
                    m_robot->save(m_robot->numbered(QStringLiteral("%1-%2-%3-%4")
                                                        .arg(QString::fromUtf8(name), QString::fromUtf8(language),
                                                             dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                                        .arg(size.width())));
                }
            }
        }
        m_window->window()->resize(1280, 800);
        app().setLanguage(QStringLiteral("da"));
        app().setDark(false);
        m_robot->settle();
    }
    std::string database() const { return (folder / "fagdansk.db").string(); }
    QString copies() const { return QString::fromStdString((folder / "kopier").string()); }

    support::TempFolder folder;
    QString oldCode;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<Robot> m_robot;

private:
    QString pictureFolder() const
    {
        const auto wanted = qEnvironmentVariable("FAGDANSK_PICTURES");
        return wanted.isEmpty() ? QString::fromStdString(folder.path().string()) : wanted;
    }
    TourClock m_clock;
    platform::RandomIds m_ids{m_clock};
};

TEST_F(CentreScreens, teachersComeAndGo)
{
    firstStart();
    logIn(0, password);
    press("desk-nav-settings");
    look("indstillinger");
    press("settings-teachers");
    write("teacher-name-input", "Ib Sørensen");
    write("teacher-password-input", "seks grønne huse");
    write("teacher-again-input", "seks grønne hus");
    press("teacher-add");
    m_robot->expect("the two passwords told apart",
                    [&] { return !app().desk()->teachers()->passwordFault().isEmpty(); });
    look("laerere-fejl");
    write("teacher-again-input", "seks grønne huse");
    press("teacher-add");
    expect("teacher-1-close");
    EXPECT_EQ(m_robot->find("teacher-name-input")->property("text").toString(), "") << "the form is empty again";
    look("laerere");
    press("teacher-1-close");
    look("laerere-luk");
    press("teacher-1-keep");
    press("teacher-1-close");
    press("teacher-1-confirm");
    expect("teacher-1-return");
    press("teacher-1-return");
    EXPECT_EQ(m_robot->find("teacher-name-input")->property("text").toString(), "Ib Sørensen");
    EXPECT_TRUE(m_robot->find("teacher-password-input")->hasActiveFocus());
    write("teacher-password-input", "syv grønne huse");
    write("teacher-again-input", "syv grønne huse");
    press("teacher-add");
    expect("teacher-1-close");
    write("own-old-input", password);
    write("own-fresh-input", "fire små fisk");
    write("own-again-input", "fire små fisk");
    press("own-change");
    m_robot->expect("the change told", [&] { return !app().desk()->note().isEmpty(); });
    press("desk-log-out");
    logIn(1, "syv grønne huse");
    press("desk-log-out");
    logIn(0, "fire små fisk");
}

TEST_F(CentreScreens, aNewRecoveryCodeIsReadBackAndOpens)
{
    firstStart();
    logIn(0, password);
    press("desk-nav-settings");
    press("settings-recovery-code");
    look("kode-1");
    write("recovery-password-input", password);
    press("recovery-make");
    press("recovery-print");
    m_robot->expect("the sheet", [&] { return !app().desk()->recoveryCode()->sheet().isEmpty(); });
    EXPECT_GT(support::readBytes(app().desk()->recoveryCode()->sheet().toStdString()).size(), 1000U);
    const QString code = app().desk()->recoveryCode()->code();
    EXPECT_NE(code, oldCode);
    EXPECT_EQ(m_robot->textOf("recovery-code"), code);
    look("kode-2");
    press("recovery-have-it");
    EXPECT_FALSE(m_robot->isThere("recovery-code")) << "the paper is read, not the screen";
    write("recovery-last-group-input", "xxxxx");
    press("recovery-confirm");
    m_robot->expect("the mistake told", [&] { return !app().desk()->recoveryCode()->fault().isEmpty(); });
    look("kode-3");
    write("recovery-last-group-input", code.right(5));
    press("recovery-confirm");
    m_robot->expect("the settings", [&] { return app().desk()->page() == DeskModel::Settings; });
    look("kode-gaelder");
    press("desk-log-out");
    press("door-teacher");
    press("login-forgot");
    press("login-teacher-0");
    write("recover-code-input", oldCode);
    write("recover-password-input", "fem store fisk");
    write("recover-again-input", "fem store fisk");
    press("recover-save");
    m_robot->expect("the old code refused", [&] { return !app().login()->fault().isEmpty(); });
    look("ny-adgangskode");
    write("recover-code-input", code.toLower());
    press("recover-save");
    expect("desk-nav-settings");
    look("ny-adgangskode-gaelder");
}

TEST_F(CentreScreens, aDamagedDatabaseComesBackFromItsCopy)
{
    firstStart();
    logIn(0, password);
    copyTo(copies());
    stop();
    auto bytes = support::readBytes(database());
    std::fill(bytes.begin() + 8'192, bytes.end(), '\x5A');
    support::writeBytes(database(), bytes);
    start(database());
    expect("trouble-restore");
    look("problem");
    press("trouble-restore");
    expect("restore-copy");
    look("gendan");
    press("restore-back");
    press("trouble-restore");
    press("restore-go");
    expectStep(RestoreModel::Done);
    look("gendan-faerdig");
    EXPECT_EQ(support::readBytes(app().restore()->asideFile().toStdString()), bytes);
    press("restore-go-on");
    press("login-teacher-0");
    write("login-password-input", password);
    press("login-enter");
    expect("desk-nav-settings");
}

TEST_F(CentreScreens, aNewMachineStartsFromTheCopy)
{
    firstStart();
    logIn(0, password);
    copyTo(copies());
    stop();
    start((folder / "ny/fagdansk.db").string());
    expect("start-people-restore");
    look("foerste-start");
    press("start-people-restore");
    write("restore-folder-input", QString::fromStdString((folder / "voice").string()));
    press("restore-look");
    m_robot->expect("no copies told", [&] { return !app().restore()->fault().isEmpty(); });
    look("gendan-ingen");
    write("restore-folder-input", copies());
    EXPECT_FALSE(m_robot->isThere("restore-go")) << "first it must be seen which copy that is";
    press("restore-look");
    press("restore-go");
    expectStep(RestoreModel::Done);
    press("restore-go-on");
    expect("login-password-input");
}

TEST_F(CentreScreens, theFirstStepOffersBothWays)
{
    start({});
    expect("start-place-next");
    look("sted");
    press("start-restore");
    expect("restore-target-input");
    look("gendan-sted");
    press("restore-back");
    expect("start-place-next");
}
} // namespace
} // namespace fagdansk::gui
