// A person's hands: one press, one key, a text, the round of Tab. Synthetic events through the window, as from a
// system.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

namespace fagdansk::screens {

/// Scrolls there, moves there and presses the left button; a point outside the window is not pressed, and false comes
/// back.
bool pressItem(QQuickWindow &window, QQuickItem *item);
void pressKey(QQuickWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers);
void typeText(QQuickWindow &window, const QString &text);

/// Goes once round with Tab. What it does not come to is named, and what it comes to but leaves scrolled out of sight.
QStringList unreachedByTab(QQuickWindow &window);

} // namespace fagdansk::screens
