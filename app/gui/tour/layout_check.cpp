#include "app/gui/tour/layout_check.h"

#include "app/gui/tour/scene_items.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

namespace fagdansk::gui {
namespace {
constexpr qreal slack = 2; ///< pixels that nobody sees
constexpr qreal touch = 6; ///< two texts may come this near with their line spacing

struct Shown
{
    QQuickItem *item;
    QRectF rect; ///< in the window
};

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

bool isControl(const QQuickItem *item)
{
    return item->isEnabled() && item->activeFocusOnTab() && !item->objectName().isEmpty();
}

QString named(const QQuickItem *item)
{
    const QString text = item->property("text").toString();
    return item->objectName().isEmpty() ? QStringLiteral("»%1«").arg(text)
                                        : QStringLiteral("%1 »%2«").arg(item->objectName(), text);
}

QString said(const QRectF &rect)
{
    return QStringLiteral("%1,%2 %3x%4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

QQuickItem *above(QQuickItem *item, const char *type)
{
    auto *at = item->parentItem();
    while (at && !at->inherits(type)) {
        at = at->parentItem();
    }
    return at;
}

/// Of Qt Quick Templates, or one of our own (Pressable.qml).
QQuickItem *buttonAbove(QQuickItem *item)
{
    auto *at = item->parentItem();
    while (at && !at->inherits("QQuickAbstractButton") && at->metaObject()->indexOfProperty("takesFocus") < 0) {
        at = at->parentItem();
    }
    return at;
}

/// The area in which the item can be brought to sight: the window, or all that a page can scroll to.
QRectF reach(QQuickItem *item, const QQuickWindow &window)
{
    auto *page = above(item, "QQuickFlickable");
    if (!page) {
        return {0, 0, qreal(window.width()), qreal(window.height())};
    }
    const QPointF origin = page->mapToScene({0, 0});
    // A list makes its own content; only the width is its own.
    if (page->inherits("QQuickItemView")) {
        return {origin.x(), -1e6, page->width(), 2e6};
    }
    const qreal top = origin.y() - page->property("contentY").toReal() - page->property("topMargin").toReal();
    return {origin.x(), top, page->width(), std::max(page->height(), page->property("contentHeight").toReal())};
}

QRectF inkOf(QQuickItem *text)
{
    const QSizeF size(text->property("contentWidth").toReal(), text->property("contentHeight").toReal());
    const int alignment = text->property("effectiveHorizontalAlignment").toInt();
    const qreal free = text->width() - size.width();
    const qreal x = alignment == Qt::AlignRight ? free : alignment == Qt::AlignHCenter ? free / 2 : 0;
    return text->mapRectToScene(QRectF(QPointF(x, 0), size));
}

bool holds(const QRectF &area, const QRectF &rect)
{
    return area.adjusted(-slack, -slack, slack, slack).contains(rect);
}

bool isOneAboveTheOther(const QQuickItem *a, const QQuickItem *b)
{
    return a->isAncestorOf(b) || b->isAncestorOf(a);
}

void checkText(const Shown &text, const QQuickWindow &window, QStringList &faults)
{
    if (text.item->property("truncated").toBool()) {
        faults.append(QStringLiteral("%1 is cut").arg(named(text.item)));
    }
    if (!holds(reach(text.item, window), text.rect)) {
        faults.append(QStringLiteral("%1 at %2 runs out of its page").arg(named(text.item), said(text.rect)));
    }
    auto *button = buttonAbove(text.item);
    if (button && !holds(button->mapRectToScene(button->boundingRect()).adjusted(0, -touch, 0, touch), text.rect)) {
        faults.append(QStringLiteral("%1 runs out of its button").arg(named(text.item)));
    }
}

void checkOverlaps(const std::vector<Shown> &shown, const char *what, QStringList &faults)
{
    for (std::size_t a = 0; a < shown.size(); ++a) {
        for (std::size_t b = a + 1; b < shown.size(); ++b) {
            const QRectF common = shown[a].rect & shown[b].rect;
            if (common.width() > touch && common.height() > touch &&
                above(shown[a].item, "QQuickFlickable") == above(shown[b].item, "QQuickFlickable") &&
                !isOneAboveTheOther(shown[a].item, shown[b].item)) {
                faults.append(QStringLiteral("%1 %2 lies over %3")
                                  .arg(QString::fromUtf8(what), named(shown[a].item), named(shown[b].item)));
            }
        }
    }
}
} // namespace

QStringList layoutFaults(QQuickWindow &window)
{
    std::vector<Shown> texts;
    std::vector<Shown> controls;
    visitVisible(window.contentItem(), [&](QQuickItem *item) {
        if (isText(item)) {
            texts.push_back({item, inkOf(item)});
        } else if (isControl(item)) {
            controls.push_back({item, item->mapRectToScene(item->boundingRect())});
        }
    });
    QStringList faults;
    for (const auto &text : texts) {
        checkText(text, window, faults);
    }
    for (const auto &control : controls) {
        if (!holds(reach(control.item, window), control.rect)) {
            faults.append(QStringLiteral("%1 at %2 cannot be reached").arg(named(control.item), said(control.rect)));
        }
    }
    checkOverlaps(texts, "the text", faults);
    checkOverlaps(controls, "the control", faults);
    return faults;
}

} // namespace fagdansk::gui
