// The whole app in its window: real scenes, worker and SQLite in a folder of its own, with a robot for the person.
#pragma once

#include "app/gui/tour/robot.h"
#include "app/gui/tour/tour_clock.h"
#include "app/gui/window.h"
#include "app/platform/random_ids.h"
#include "tests/support/temp_station.h"

#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <string>

namespace fagdansk::guitest {

inline constexpr const char *teacherName = "Lone Lærer";
inline constexpr const char *password = "svejsehjelm";
inline constexpr std::array pin{"hammer", "fisk", "bog", "lampe"};

/// What a message must say, in the three languages of the interface.
struct Says
{
    const char *danish;
    const char *english;
    const char *arabic;

    QString in(const QString &language) const;
};

/// Every text that a person can read in the window now: visible, opaque, inside the window and its clips.
QString readable(QQuickWindow &window);

class Stage
{
public:
    explicit Stage(QString language = QStringLiteral("da"));
    ~Stage();

    /// With the window closed: works on the station as if it had been done before.
    void before(const std::function<void(scenarios::Station &)> &work);
    /// A centre with one teacher.
    void setUpCentre();
    /// A participant with the PIN above, who sees the stage's language.
    base::PersonId enrol(const std::string &alias);
    void startScreening(base::PersonId person, session::Mode mode = session::Mode::Typed);

    /// The program starts; and closes as when its window is closed.
    void open();
    void close();
    void enterAs(int tile);
    void logIn();

    gui::Window &window() { return *m_window; }
    viewmodels::AppModel &app() { return m_window->app(); }
    gui::Robot &robot() { return *m_robot; }
    const QString &language() const { return m_language; }
    void press(const char *name) { m_robot->press(QString::fromUtf8(name)); }
    void write(const char *name, const char *text) { m_robot->write(QString::fromUtf8(name), QString::fromUtf8(text)); }
    /// Waits until the window says that in its language; a picture is kept where FAGDANSK_FAULT_PICTURES names a
    /// folder.
    void expectSays(const Says &words, const char *picture = nullptr);
    void expectSilent(const Says &words);

    support::TempFolder folder;
    gui::TourClock clock;
    std::filesystem::path database;
    std::filesystem::path pack = support::realPack();
    base::TeacherId teacher;

private:
    QString m_language;
    platform::RandomIds m_ids;
    std::unique_ptr<gui::Window> m_window;
    std::unique_ptr<gui::Robot> m_robot;
};

/// `fagdansk-cli db check`: what it prints where it is not satisfied.
QString faultsInDatabase(const std::filesystem::path &database);

} // namespace fagdansk::guitest
