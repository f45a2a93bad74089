// Presses and types in the real scenes as a person would, by the names of the controls, and takes pictures.
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <functional>
#include <stdexcept>

namespace fagdansk::gui {

/// Something is not as expected; the text says what was looked for and what stands on the screen.
class TourFailure : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

class Robot
{
public:
    /// `idle` tells whether the app is waiting for a person.
    Robot(QQuickWindow &window, std::function<bool()> idle, QString pictureFolder);
    /// Rests no longer than a frame between two events, and calls `watch` whenever it waits; that may throw.
    void hurry(std::function<void()> watch);

    /// The visible control of that objectName; waits up to ten seconds for it.
    QQuickItem *find(const QString &name);
    bool isThere(const QString &name);
    void press(const QString &name);                      ///< moves there and clicks with the left button
    void type(const QString &text);                       ///< key by key into what has the focus
    void write(const QString &name, const QString &text); ///< clicks into a field, clears it, types
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QString textOf(const QString &name);
    /// Fails unless the condition comes true within ten seconds.
    void expect(const QString &what, const std::function<bool()> &condition);
    QString numbered(const QString &name); ///< the next picture's name, NN-name
    void save(const QString &name);        ///< the screen as it stands, as name.png
    void resize(QSize size);
    QQuickItem *focused() const; ///< what the keyboard is on
    QImage look();
    void settle(); ///< until nothing is pending and a frame has been drawn
    int pictures() const { return m_pictures; }

private:
    void send(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons);
    QQuickItem *visibleItem(const QString &name) const;
    QPointF centreOf(QQuickItem *item);
    void scrollTo(QQuickItem *item);
    QString names() const;
    void rest(int ms) const;

    QQuickWindow &m_window;
    std::function<bool()> m_idle;
    QString m_folder;
    std::function<void()> m_watch;
    int m_pictures = 0;
    quint64 m_eventTimeMs = 0;
};

} // namespace fagdansk::gui
