#include "app/gui/tour/robot.h"

#include "app/gui/tour/scene_items.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QThread>

#include <algorithm>

namespace fagdansk::gui {
namespace {
constexpr int patienceMs = 10'000;
constexpr int frameMs = 16;

void spin(int ms)
{
    QDeadlineTimer until(ms);
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QThread::msleep(1);
    } while (!until.hasExpired());
}

} // namespace

Robot::Robot(QQuickWindow &window, std::function<bool()> idle, QString pictureFolder)
    : m_window(window), m_idle(std::move(idle)), m_folder(std::move(pictureFolder))
{}

void Robot::hurry(std::function<void()> watch)
{
    m_watch = std::move(watch);
}

void Robot::rest(int ms) const
{
    spin(m_watch ? std::min(ms, frameMs) : ms);
    if (m_watch) {
        m_watch();
    }
}

QQuickItem *Robot::visibleItem(const QString &name) const
{
    QQuickItem *found = nullptr;
    visitVisible(m_window.contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == name && item->isEnabled()) {
            found = item;
        }
    });
    return found;
}

QString Robot::names() const
{
    QStringList all;
    visitVisible(m_window.contentItem(), [&](QQuickItem *item) {
        if (!item->objectName().isEmpty()) {
            all.append(item->objectName());
        }
    });
    return all.join(QLatin1String(", "));
}

QQuickItem *Robot::find(const QString &name)
{
    QQuickItem *item = nullptr;
    expect(QStringLiteral("»%1« on the screen").arg(name), [&] { return (item = visibleItem(name)) != nullptr; });
    return item;
}

bool Robot::isThere(const QString &name)
{
    settle();
    return visibleItem(name) != nullptr;
}

void Robot::expect(const QString &what, const std::function<bool()> &condition)
{
    QDeadlineTimer until(patienceMs);
    while (!condition()) {
        if (until.hasExpired()) {
            save(numbered(QStringLiteral("failure")));
            throw TourFailure(QStringLiteral("expected %1; on the screen: %2").arg(what, names()).toStdString());
        }
        rest(5);
    }
}

void Robot::settle()
{
    QDeadlineTimer until(patienceMs);
    do {
        rest(30);
    } while (!m_idle() && !until.hasExpired());
    rest(20);
}

QPointF Robot::centreOf(QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
}

void Robot::scrollTo(QQuickItem *item)
{
    for (auto *above = item->parentItem(); above; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable")) {
            continue;
        }
        const QPointF at = item->mapToItem(above, QPointF(0, 0));
        const qreal overBottom = at.y() + item->height() - above->height();
        qreal y = above->property("contentY").toReal();
        if (overBottom > 0 || at.y() < 0) {
            y += overBottom > 0 ? overBottom + 16 : at.y() - 16;
            above->setProperty("contentY", y);
            rest(40);
        }
    }
}

void Robot::send(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    // Made only now: an event takes over what the pointing device knows of the one before.
    QMouseEvent event(type, at, m_window.mapToGlobal(at), button, buttons, Qt::NoModifier);
    // A second apart in the events' own time, so that two presses are never taken for a double click.
    m_eventTimeMs += type == QEvent::MouseButtonPress ? 1000 : 10;
    event.setTimestamp(m_eventTimeMs);
    QCoreApplication::sendEvent(&m_window, &event);
    rest(10);
}

void Robot::press(const QString &name)
{
    settle();
    auto *item = find(name);
    scrollTo(item);
    const QPointF at = centreOf(item);
    if (!QRectF(0, 0, m_window.width(), m_window.height()).contains(at)) {
        save(numbered(QStringLiteral("failure")));
        throw TourFailure(QStringLiteral("»%1« lies outside the window").arg(name).toStdString());
    }
    send(QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton);
    send(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
    settle();
}

void Robot::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(&m_window, &down);
    QCoreApplication::sendEvent(&m_window, &up);
    settle();
}

void Robot::type(const QString &text)
{
    for (const QChar letter : text) {
        const int code =
            letter.isDigit() ? Qt::Key_0 + letter.digitValue() : static_cast<int>(letter.toUpper().unicode());
        QKeyEvent down(QEvent::KeyPress, code, Qt::NoModifier, QString(letter));
        QKeyEvent up(QEvent::KeyRelease, code, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&m_window, &down);
        QCoreApplication::sendEvent(&m_window, &up);
    }
    rest(20);
}

void Robot::write(const QString &name, const QString &text)
{
    auto *field = find(name);
    const auto input = field->property("input").value<QQuickItem *>();
    auto *target = input ? input : field;
    scrollTo(target);
    target->forceActiveFocus();
    rest(20);
    key(Qt::Key_A, Qt::ControlModifier);
    QKeyEvent remove(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &remove);
    type(text);
}

QString Robot::textOf(const QString &name)
{
    return find(name)->property("text").toString();
}

QString Robot::numbered(const QString &name)
{
    return QStringLiteral("%1-%2").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
}

void Robot::save(const QString &name)
{
    settle();
    const QString file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (!m_window.grabWindow().save(file)) {
        throw TourFailure(("cannot write " + file).toStdString());
    }
}

void Robot::resize(QSize size)
{
    m_window.resize(size);
    expect(QStringLiteral("a window of %1x%2").arg(size.width()).arg(size.height()),
           [&] { return m_window.size() == size; });
    settle();
}

QQuickItem *Robot::focused() const
{
    return m_window.activeFocusItem();
}

QImage Robot::look()
{
    settle();
    return m_window.grabWindow();
}

} // namespace fagdansk::gui
