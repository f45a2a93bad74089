#include "app/gui/tour/keyboard.h"

#include <algorithm>

namespace fagdansk::gui {
namespace {
constexpr int aRound = 60;         ///< more stops than any page has
constexpr int ring = 8;            ///< pixels round a control in which its focus shows
constexpr double leastShare = 1.5; ///< changed pixels for each pixel of the control's outline: a ring is 3 wide

QRect frameOf(const QQuickItem &item)
{
    const QRect rect = item.mapRectToScene(item.boundingRect()).toAlignedRect();
    return rect.adjusted(-ring, -ring, ring, ring);
}

/// Pixels in and round the control that differ clearly.
int changed(const QImage &before, const QImage &after, const QRect &where)
{
    int count = 0;
    const QRect area = where & after.rect() & before.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb a = before.pixel(x, y);
            const QRgb b = after.pixel(x, y);
            const int difference =
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            count += difference > 60 ? 1 : 0;
        }
    }
    return count;
}

QString nameOf(const QQuickItem *item)
{
    return item ? item->objectName() : QStringLiteral("nothing");
}
} // namespace

bool Keyboard::isAt(const QString &name) const
{
    // A field's name may stand on the control that holds the line to write on.
    for (auto *at = m_robot.focused(); at; at = at->parentItem()) {
        if (at->objectName() == name) {
            return true;
        }
    }
    return false;
}

void Keyboard::expectAt(const QString &name)
{
    m_robot.expect(QStringLiteral("the keyboard on »%1«, not on »%2«").arg(name, nameOf(m_robot.focused())),
                   [&] { return isAt(name); });
}

QImage Keyboard::checkVisible(const QImage &before)
{
    const auto *item = m_robot.focused();
    if (!item) {
        throw TourFailure("the keyboard is nowhere");
    }
    const QRect frame = frameOf(*item);
    const QImage after = m_robot.look();
    const bool isInside = after.rect().contains(frame.adjusted(ring, ring, -ring, -ring).center());
    const int least = static_cast<int>(leastShare * 2 * (frame.width() + frame.height() - 4 * ring));
    if (!isInside || changed(before, after, frame) < least) {
        m_robot.save(m_robot.numbered(QStringLiteral("failure")));
        throw TourFailure(QStringLiteral("the focus on »%1« cannot be seen").arg(nameOf(item)).toStdString());
    }
    ++m_stops;
    return after;
}

void Keyboard::walkTo(const QString &name, Qt::Key key)
{
    m_robot.find(name);
    QImage before = m_robot.look();
    for (int step = 0; step < aRound && !isAt(name); ++step) {
        const auto *left = m_robot.focused();
        m_robot.key(key);
        if (m_robot.focused() != left) {
            before = checkVisible(before);
        }
    }
    expectAt(name);
}

void Keyboard::choose(const QString &name, Qt::Key key)
{
    walkTo(name, key);
    press(Qt::Key_Return);
}

} // namespace fagdansk::gui
