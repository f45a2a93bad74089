#include "tests/qml/hands.h"

#include "tests/qml/eyes.h"

#include <QPointer>
#include <QSet>
#include <QTest>

namespace fagdansk::screens {
namespace {
constexpr int revealMs = 500; ///< a page scrolls to what got the focus in the next frames

QPointF centreOf(QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
}

void scrollTo(QQuickItem *item)
{
    for (auto *above = item->parentItem(); above; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable")) {
            continue;
        }
        const QPointF at = item->mapToItem(above, QPointF(0, 0));
        const qreal overBottom = at.y() + item->height() - above->height();
        if (overBottom > 0 || at.y() < 0) {
            const qreal by = overBottom > 0 ? overBottom + 16 : at.y() - 16;
            above->setProperty("contentY", above->property("contentY").toReal() + by);
            QTest::qWait(20);
        }
    }
}

bool isInSight(QQuickItem *item)
{
    const QRectF rect = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    return visiblePart(item, rect).contains(rect.center());
}
} // namespace

bool pressItem(QQuickWindow &window, QQuickItem *item)
{
    scrollTo(item);
    const QPointF at = centreOf(item);
    if (!QRectF(0, 0, window.width(), window.height()).contains(at)) {
        return false;
    }
    QTest::mouseMove(&window, at.toPoint());
    QTest::mouseClick(&window, Qt::LeftButton, Qt::NoModifier, at.toPoint());
    return true;
}

void pressKey(QQuickWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&window, key, modifiers);
}

void typeText(QQuickWindow &window, const QString &text)
{
    for (const QChar letter : text) {
        const auto code = static_cast<Qt::Key>(letter.toUpper().unicode());
        QTest::sendKeyEvent(QTest::Click, &window, code, QString(letter), Qt::NoModifier);
    }
}

QStringList unreachedByTab(QQuickWindow &window)
{
    const auto controls = controlsOf(window);
    const QPointer<QQuickItem> before = window.activeFocusItem();
    QSet<QQuickItem *> met;
    QStringList unseen;
    for (qsizetype i = 0; i < 3 * controls.size() + 10; ++i) {
        pressKey(window, Qt::Key_Tab, Qt::NoModifier);
        auto *at = window.activeFocusItem();
        if (met.contains(at)) {
            break;
        }
        met.insert(at);
        if (controls.contains(at) && !QTest::qWaitFor([at] { return isInSight(at); }, revealMs)) {
            unseen.append(labelOf(at) + QStringLiteral(" has the focus out of sight"));
        }
    }
    QStringList missed;
    for (auto *control : controls) {
        if (!met.contains(control)) {
            missed.append(labelOf(control) + QStringLiteral(" is not reached by Tab"));
        }
    }
    if (before) {
        before->forceActiveFocus();
    }
    return missed + unseen;
}

} // namespace fagdansk::screens
