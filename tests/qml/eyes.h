// What a careful reader of a screen would object to: a text cut short or running out of its place, two things lying on
// each other, a control too small for a finger, one without a name, ink too weak on its ground.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <functional>

namespace fagdansk::screens {

/// Visits what is visible under `item`, parents first.
void visitVisible(QQuickItem *item, const std::function<void(QQuickItem *)> &each);
/// Everything that can be pressed or written in now: visible and enabled.
QList<QQuickItem *> controlsOf(QQuickWindow &window);
/// The part of `sceneRect` (which lies in `item`) that no clipping ancestor cuts off.
QRectF visiblePart(const QQuickItem *item, QRectF sceneRect);
/// How the item is called in a message: its objectName, or its type and text.
QString labelOf(const QQuickItem *item);

QString accessibleName(QQuickItem *item);
QString accessibleRole(QQuickItem *item); ///< "Button", "RadioButton" ...

/// Every objection to the screen as it stands.
QStringList objections(QQuickWindow &window);

} // namespace fagdansk::screens
