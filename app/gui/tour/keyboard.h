// Keys only: walks from control to control with Tab or arrows, and at every stop looks whether a person can see where
// it is.
#pragma once

#include "app/gui/tour/robot.h"

namespace fagdansk::gui {

class Keyboard
{
public:
    explicit Keyboard(Robot &robot) : m_robot(robot) {}

    /// Presses `key` (Tab, an arrow) until the control of that name has the focus; fails after a round of the page, or
    /// where the focus cannot be seen on the way.
    void walkTo(const QString &name, Qt::Key key = Qt::Key_Tab);
    /// Walks there and presses Return.
    void choose(const QString &name, Qt::Key key = Qt::Key_Tab);
    void press(Qt::Key key) { m_robot.key(key); }
    /// Fails unless this control has the focus now.
    void expectAt(const QString &name);
    int stops() const { return m_stops; }

private:
    bool isAt(const QString &name) const;
    /// The screen with the focus where it is now, compared with the one before.
    QImage checkVisible(const QImage &before);

    Robot &m_robot;
    int m_stops = 0; ///< how often the focus was looked at and seen
};

} // namespace fagdansk::gui
