// Where the scenes play: the robot, the app behind the window, the clock; and the small deeds that several scenes
// share.
#pragma once

#include "app/gui/tour/crib.h"
#include "app/gui/tour/robot.h"
#include "app/gui/tour/tour_clock.h"
#include "app/gui/window.h"

#include <array>

namespace fagdansk::gui {

inline constexpr std::int64_t secondMs = 1000;
inline constexpr std::int64_t dayMs = 86'400'000;

class Stage
{
public:
    Stage(Robot &robot, Window &window, TourClock &clock, Crib crib, QString folder);

    Robot &robot() { return m_robot; }
    viewmodels::AppModel &app() { return m_window.app(); }
    const Crib &crib() const { return m_crib; }
    void pass(std::int64_t ms) { m_clock.pass(ms); }

    void button(const char *name) { m_robot.press(QString::fromUtf8(name)); }
    void write(const char *name, const char *text) { m_robot.write(QString::fromUtf8(name), QString::fromUtf8(text)); }
    void see(const char *name) { m_robot.find(QString::fromUtf8(name)); }
    void expect(const char *what, const std::function<bool()> &condition);
    [[noreturn]] void fail(const char *what);

    /// Saves the screen at the usual size and at 1920x1080, and notes what does not fit at these and at the smallest
    /// size.
    void picture(const QString &name);
    void picture(const char *name) { picture(QString::fromUtf8(name)); }
    /// Copies a file that the app has written to the tour's folder.
    void keep(const QString &file, const QString &name);
    /// What did not fit in any picture so far, a line each.
    const QStringList &faults() const { return m_faults; }

    void logIn();
    void logOut();
    /// Creates a participant and stands on their page, welding chosen for the screening.
    void enrol(const char *name, int tongue);
    /// The door's tile and the participants' row of that alias or name.
    QString tileOf(const QString &alias);
    QString rowOf(const QString &name);
    /// Does something on a question and waits for the next one.
    void answer(const std::function<void()> &deed);
    void enterPin();
    /// Opens the tile, chooses the picture code, and waits for the person's own page.
    void firstVisit(const char *alias);

    static constexpr std::array pin{"pin-hammer", "pin-fisk", "pin-bog", "pin-lampe"};
    static constexpr auto password = "tre små fisk";

private:
    Robot &m_robot;
    Window &m_window;
    TourClock &m_clock;
    Crib m_crib;
    QString m_folder;
    QStringList m_faults;
};

} // namespace fagdansk::gui
