// The stage's hands and eyes.
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "tests/qml/eyes.h"
#include "tests/qml/hands.h"
#include "tests/qml/stage.h"

#include <QDir>
#include <QImage>
#include <QMap>
#include <QQmlEngine>

#include <array>
#include <cmath>

namespace fagdansk::screens {
namespace {
constexpr QSize usualSize{1280, 800};
constexpr QSize largeSize{1920, 1080};

/// With FAGDANSK_SCREENS in the environment every screen that is looked at is saved there as a picture.
void savePicture(QQuickWindow &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("FAGDANSK_SCREENS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        window.grabWindow().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
}

/// How far from the left the controls' middles stand, in window widths. `mirrored`: only those that follow the
/// interface.
QMap<QString, qreal> middles(QQuickWindow &window, bool mirrored)
{
    QMap<QString, qreal> found;
    for (auto *control : controlsOf(window)) {
        if (!control->objectName().isEmpty() && (!mirrored || control->property("mirrored").toBool())) {
            found[control->objectName()] =
                control->mapToScene(QPointF(control->width() / 2, 0)).x() / static_cast<qreal>(window.width());
        }
    }
    return found;
}
} // namespace

void Stage::press(QQuickItem *item)
{
    if (!item) {
        return;
    }
    if (!pressItem(*m_window, item)) {
        qWarning("%s lies outside the window", qPrintable(labelOf(item)));
    }
    settle();
}

void Stage::key(int key, int modifiers)
{
    pressKey(*m_window, static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifiers>(modifiers));
    settle();
}

void Stage::type(const QString &text)
{
    typeText(*m_window, text);
    awaitFrame();
}

void Stage::closeByWindow()
{
    m_window->close();
    settle();
}

QQuickItem *Stage::find(const QString &name)
{
    QQuickItem *found = nullptr;
    visitVisible(m_window->contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == name && item->isEnabled()) {
            found = item;
        }
    });
    if (found) {
        QQmlEngine::setObjectOwnership(found, QQmlEngine::CppOwnership);
    }
    return found;
}

bool Stage::isVisible(const QString &name)
{
    bool found = false;
    visitVisible(m_window->contentItem(), [&](QQuickItem *item) { found = found || item->objectName() == name; });
    return found;
}

QString Stage::focus() const
{
    for (const auto *item = m_window->activeFocusItem(); item; item = item->parentItem()) {
        if (!item->objectName().isEmpty()) {
            return item->objectName();
        }
    }
    return {};
}

QString Stage::texts()
{
    QStringList lines;
    visitVisible(m_window->contentItem(), [&](QQuickItem *item) {
        if (item->inherits("QQuickText")) {
            lines.append(item->property("text").toString());
        }
    });
    return lines.join(QLatin1Char('\n'));
}

/// Light and dark differ in nothing that needs a new frame to be looked at.
void Stage::showIn(const QString &language, bool dark, QSize size)
{
    const bool isLaidOut = m_app->language() == language && m_window->size() == size;
    m_window->resize(size);
    m_app->setLanguage(language);
    m_app->setDark(dark);
    if (!isLaidOut) {
        settle();
    }
}

/// A list that is still making its lines gets the time for it.
QStringList Stage::objectionsAtRest()
{
    constexpr int patience = 4;
    auto faults = objections(*m_window);
    for (int i = 0; i < patience && !faults.isEmpty(); ++i) {
        settle();
        faults = objections(*m_window);
    }
    return faults;
}

/// Ink and paper are of every language alike: the dark is looked at in the two directions of writing only.
QStringList Stage::look(const QString &name)
{
    const QString before = m_app->language();
    const QStringList alsoDark{QStringLiteral("da"), QStringLiteral("ar")};
    QStringList faults;
    for (const QSize size : {usualSize, largeSize}) {
        for (const auto &language : viewmodels::AppModel::languages()) {
            for (const bool dark : {false, true}) {
                if (dark && !alsoDark.contains(language)) {
                    continue;
                }
                showIn(language, dark, size);
                const QString view = QStringLiteral("%1-%2-%3-%4")
                                         .arg(name, language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                         .arg(size.width());
                savePicture(*m_window, view);
                for (const auto &fault : objectionsAtRest()) {
                    faults.append(view + QStringLiteral(": ") + fault);
                }
            }
        }
    }
    showIn(before, false, usualSize);
    return faults;
}

QStringList Stage::unreached()
{
    return unreachedByTab(*m_window);
}

QStringList Stage::unmirrored()
{
    constexpr qreal middle = 0.05; // what stands in the middle stays there
    const QString before = m_app->language();
    showIn(QStringLiteral("da"), m_app->dark(), usualSize);
    const auto danish = middles(*m_window, false);
    showIn(QStringLiteral("ar"), m_app->dark(), usualSize);
    const auto arabic = middles(*m_window, true);
    showIn(before, m_app->dark(), usualSize);
    QStringList same;
    for (auto at = arabic.cbegin(); at != arabic.cend(); ++at) {
        const qreal was = danish.value(at.key(), 0.5);
        const bool stayed = std::abs(at.value() - was) < std::abs(at.value() - (1 - was));
        if (std::abs(was - 0.5) > middle && stayed) {
            same.append(at.key());
        }
    }
    return arabic.isEmpty() ? QStringList{QStringLiteral("nothing at all is mirrored")} : same;
}

int Stage::rightOption() const
{
    return m_crib->optionFor(*m_app->drill());
}

int Stage::rightMeaning() const
{
    return m_crib->optionFor(*m_app->desk()->preCheck());
}

QString Stage::rightWord() const
{
    return m_crib->wordFor(*m_app->drill());
}

int Stage::rightTile() const
{
    return m_crib->tileFor(*m_app->drill());
}

int Stage::rightPair() const
{
    return m_crib->pairFor(*m_app->drill());
}

QString Stage::nameOf(QQuickItem *item) const
{
    return item ? accessibleName(item) : QString();
}

} // namespace fagdansk::screens
