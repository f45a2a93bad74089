#include "app/viewmodels/input_watch.h"

#include <QEvent>

namespace fagdansk::viewmodels {

void InputWatch::setWindow(QObject *window)
{
    if (window == m_window) {
        return;
    }
    if (m_window) {
        m_window->removeEventFilter(this);
    }
    m_window = window;
    if (window) {
        window->installEventFilter(this);
    }
    Q_EMIT windowChanged();
}

bool InputWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        setByKeyboard(true);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        setByKeyboard(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void InputWatch::setByKeyboard(bool on)
{
    if (m_byKeyboard != on) {
        m_byKeyboard = on;
        Q_EMIT byKeyboardChanged();
    }
}

} // namespace fagdansk::viewmodels
