#include "tests/qml/eyes.h"

#include <QAccessible>
#include <QColor>
#include <QFont>
#include <QMetaEnum>

#include <algorithm>
#include <array>
#include <cmath>

namespace fagdansk::screens {
namespace {
constexpr qreal fingerPx = 56;
constexpr qreal slackPx = 1.5; ///< half pixels of centring
constexpr qreal leadingPx = 6; ///< lines of two texts may come so near: their letters do not fill them

/// A text as its letters lie on the screen.
struct Ink
{
    QQuickItem *text;
    QRectF rect; ///< in the scene, without what is clipped
};

/// One of our own (Pressable.qml and what is made from it).
bool isPressable(const QQuickItem *item)
{
    return item->metaObject()->indexOfProperty("takesFocus") >= 0;
}

bool isControl(const QQuickItem *item)
{
    if (isPressable(item)) {
        return true;
    }
    if (item->parentItem() && isPressable(item->parentItem())) {
        return false; // the hand of a pressable one
    }
    static constexpr std::array kinds{"QQuickAbstractButton", "QQuickTextInput", "QQuickTextEdit", "QQuickComboBox",
                                      "QQuickMouseArea"};
    return std::ranges::any_of(kinds, [item](const char *kind) { return item->inherits(kind); });
}

bool isAncestor(const QQuickItem *above, const QQuickItem *item)
{
    return above == item || above->isAncestorOf(item);
}

QString shortened(const QString &text)
{
    return text.size() > 40 ? text.left(40) + QStringLiteral("…") : text;
}

/// Where the letters lie inside the item.
QRectF inkOf(const QQuickItem *text)
{
    const auto number = [text](const char *name) { return text->property(name).toReal(); };
    const qreal width = number("contentWidth");
    const qreal height = number("contentHeight");
    const qreal innerWidth = text->width() - number("leftPadding") - number("rightPadding");
    const qreal innerHeight = text->height() - number("topPadding") - number("bottomPadding");
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    const qreal x = across == Qt::AlignRight     ? innerWidth - width
                    : across == Qt::AlignHCenter ? (innerWidth - width) / 2
                                                 : 0;
    const qreal y = down == Qt::AlignBottom    ? innerHeight - height
                    : down == Qt::AlignVCenter ? (innerHeight - height) / 2
                                               : 0;
    return {x + number("leftPadding"), y + number("topPadding"), width, height};
}

bool isSurface(const QQuickItem *item)
{
    if (item->inherits("QQuickControl") || isPressable(item)) {
        return true;
    }
    return item->inherits("QQuickRectangle") && item->property("color").value<QColor>().alpha() > 0;
}

const QQuickItem *flickableOf(const QQuickItem *item)
{
    for (auto *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable")) {
            return above;
        }
    }
    return nullptr;
}

/// The button, card or panel that a text is written on; null: the window itself.
const QQuickItem *surfaceOf(const QQuickItem *text)
{
    for (auto *above = text->parentItem(); above; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable")) {
            return nullptr;
        }
        if (isSurface(above) && above->width() > 0 && above->height() > 0) {
            return above;
        }
    }
    return nullptr;
}

bool reachesOut(const QRectF &inner, const QRectF &outer, bool downToo)
{
    return inner.left() < outer.left() - slackPx || inner.right() > outer.right() + slackPx ||
           (downToo && (inner.top() < outer.top() - slackPx || inner.bottom() > outer.bottom() + slackPx));
}

QRectF sceneRectOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// The rect that an item must keep to: the window's, or the page that scrolls (which is as long as it needs to be).
QRectF pageOf(const QQuickItem *item, const QQuickWindow &window)
{
    const auto *flickable = flickableOf(item);
    return flickable ? sceneRectOf(flickable) : QRectF(0, 0, window.width(), window.height());
}

void objectToText(const QQuickItem *text, const QQuickWindow &window, QStringList &faults)
{
    const QString name = labelOf(text);
    if (text->property("truncated").toBool()) {
        faults.append(name + QStringLiteral(" is cut short"));
    }
    const QRectF ink = inkOf(text);
    if (ink.width() > text->width() + slackPx || ink.height() > text->height() + leadingPx) {
        faults.append(name + QStringLiteral(" is larger than its place"));
    }
    const QRectF onScreen = text->mapRectToScene(ink);
    const auto *surface = surfaceOf(text);
    if (surface && reachesOut(onScreen, sceneRectOf(surface), true)) {
        faults.append(name + QStringLiteral(" runs out of ") + labelOf(surface));
    }
    if (reachesOut(onScreen, pageOf(text, window), flickableOf(text) == nullptr)) {
        faults.append(name + QStringLiteral(" runs out of the page"));
    }
}

void objectToControl(QQuickItem *control, const QQuickWindow &window, QStringList &faults)
{
    const QString name = labelOf(control);
    if (std::min(control->width(), control->height()) < fingerPx - 0.5) {
        faults.append(QStringLiteral("%1 is %2 x %3, too small for a finger")
                          .arg(name)
                          .arg(control->width())
                          .arg(control->height()));
    }
    if (reachesOut(sceneRectOf(control), pageOf(control, window), flickableOf(control) == nullptr)) {
        faults.append(name + QStringLiteral(" runs out of the page"));
    }
    if (accessibleName(control).isEmpty()) {
        faults.append(name + QStringLiteral(" has no name for a screen reader"));
    }
    static const QStringList roleless{QString(), QStringLiteral("NoRole"), QStringLiteral("Client"),
                                      QStringLiteral("Pane")};
    if (roleless.contains(accessibleRole(control))) {
        faults.append(name + QStringLiteral(" has no role for a screen reader"));
    }
}

bool lieOnEachOther(const QRectF &a, const QRectF &b, qreal down)
{
    const QRectF both = a.intersected(b);
    return both.width() > 2 * slackPx && both.height() > down;
}

void objectToOverlaps(const QList<QQuickItem *> &controls, const QList<Ink> &inks, QStringList &faults)
{
    const auto object = [&](const QQuickItem *a, const QQuickItem *b) {
        faults.append(labelOf(a) + QStringLiteral(" lies on ") + labelOf(b));
    };
    for (qsizetype i = 0; i < controls.size(); ++i) {
        const QRectF rect = visiblePart(controls[i], sceneRectOf(controls[i]));
        for (qsizetype k = i + 1; k < controls.size(); ++k) {
            const QRectF other = visiblePart(controls[k], sceneRectOf(controls[k]));
            if (!isAncestor(controls[i], controls[k]) && lieOnEachOther(rect, other, 2 * slackPx)) {
                object(controls[i], controls[k]);
            }
        }
        for (const auto &ink : inks) {
            if (!isAncestor(controls[i], ink.text) && lieOnEachOther(rect, ink.rect, leadingPx)) {
                object(ink.text, controls[i]);
            }
        }
    }
    for (qsizetype i = 0; i < inks.size(); ++i) {
        for (qsizetype k = i + 1; k < inks.size(); ++k) {
            if (lieOnEachOther(inks[i].rect, inks[k].rect, leadingPx)) {
                object(inks[i].text, inks[k].text);
            }
        }
    }
}

qreal luminance(const QColor &colour)
{
    const auto channel = [](qreal value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// The first rectangle in it, which lies under the rest.
QQuickItem *groundIn(const QQuickItem *pressable)
{
    const auto children = pressable->childItems();
    const auto found =
        std::ranges::find_if(children, [](const QQuickItem *child) { return child->inherits("QQuickRectangle"); });
    return found == children.end() ? nullptr : *found;
}

QColor fillOf(const QQuickItem *item)
{
    auto *background = item->inherits("QQuickControl") ? item->property("background").value<QQuickItem *>()
                       : isPressable(item)             ? groundIn(item)
                                                       : nullptr;
    const auto *filled = background ? background : item;
    return filled->inherits("QQuickRectangle") ? filled->property("color").value<QColor>() : QColor(Qt::transparent);
}

QColor groundOf(const QQuickItem *text, const QQuickWindow &window)
{
    for (auto *above = text->parentItem(); above; above = above->parentItem()) {
        const QColor fill = fillOf(above);
        if (fill.alpha() == 255) {
            return fill;
        }
    }
    return window.color();
}

qreal opacityOf(const QQuickItem *item)
{
    qreal opacity = 1;
    for (; item; item = item->parentItem()) {
        opacity *= item->opacity();
    }
    return opacity;
}

/// WCAG AA: 4.5 to 1, or 3 to 1 from 24 px up (bold from 19). What is out of use may be weaker.
void objectToContrast(const QQuickItem *text, const QQuickWindow &window, QStringList &faults)
{
    if (opacityOf(text) < 1 || !text->isEnabled()) {
        return;
    }
    const qreal ink = luminance(text->property("color").value<QColor>());
    const qreal ground = luminance(groundOf(text, window));
    const qreal contrast = (std::max(ink, ground) + 0.05) / (std::min(ink, ground) + 0.05);
    const auto font = text->property("font").value<QFont>();
    const bool isLarge = font.pixelSize() >= (font.weight() >= QFont::Bold ? 19 : 24);
    if (contrast < (isLarge ? 3.0 : 4.5)) {
        faults.append(QStringLiteral("%1 has a contrast of %2 only").arg(labelOf(text)).arg(contrast, 0, 'f', 2));
    }
}
} // namespace

void visitVisible(QQuickItem *item, const std::function<void(QQuickItem *)> &each)
{
    if (!item->isVisible() || item->opacity() == 0) {
        return;
    }
    each(item);
    const auto children = item->childItems();
    for (auto *child : children) {
        visitVisible(child, each);
    }
}

QList<QQuickItem *> controlsOf(QQuickWindow &window)
{
    QList<QQuickItem *> controls;
    visitVisible(window.contentItem(), [&](QQuickItem *item) {
        // A list makes its lines ahead; until they have a size they are not there.
        const bool isMade = item->width() > 0 || item->height() > 0;
        if (isMade && item->isEnabled() && isControl(item)) {
            controls.append(item);
        }
    });
    return controls;
}

QRectF visiblePart(const QQuickItem *item, QRectF sceneRect)
{
    for (auto *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip()) {
            sceneRect = sceneRect.intersected(sceneRectOf(above));
        }
    }
    return sceneRect;
}

QString labelOf(const QQuickItem *item)
{
    QString name = item->objectName();
    if (name.isEmpty()) {
        name = QString::fromLatin1(item->metaObject()->className()).section(QLatin1String("_QML"), 0, 0);
        name.remove(QStringLiteral("QQuick"));
    }
    const QString text = item->property("text").toString();
    return text.isEmpty() ? name : QStringLiteral("%1 »%2«").arg(name, shortened(text));
}

QString accessibleName(QQuickItem *item)
{
    auto *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString accessibleRole(QQuickItem *item)
{
    auto *interface = QAccessible::queryAccessibleInterface(item);
    if (!interface) {
        return {};
    }
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    return QString::fromLatin1(roles.valueToKey(interface->role()));
}

QStringList objections(QQuickWindow &window)
{
    QStringList faults;
    QList<Ink> inks;
    visitVisible(window.contentItem(), [&](QQuickItem *item) {
        if (!item->inherits("QQuickText") || item->property("text").toString().trimmed().isEmpty()) {
            return;
        }
        objectToText(item, window, faults);
        objectToContrast(item, window, faults);
        inks.append({item, visiblePart(item, item->mapRectToScene(inkOf(item)))});
    });
    const auto controls = controlsOf(window);
    for (auto *control : controls) {
        objectToControl(control, window, faults);
    }
    objectToOverlaps(controls, inks, faults);
    return faults;
}

} // namespace fagdansk::screens
