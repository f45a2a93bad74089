#include "app/gui/tour/stage.h"

#include "app/gui/tour/direction_check.h"
#include "app/gui/tour/layout_check.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/screening_model.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace fagdansk::gui {
namespace {
constexpr QSize smallest(1024, 700); ///< the window gets no smaller
constexpr QSize usual(1280, 800);
constexpr QSize large(1920, 1080);

QString nameOf(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}
} // namespace

Stage::Stage(Robot &robot, Window &window, TourClock &clock, Crib crib, QString folder)
    : m_robot(robot), m_window(window), m_clock(clock), m_crib(std::move(crib)), m_folder(std::move(folder))
{}

void Stage::expect(const char *what, const std::function<bool()> &condition)
{
    m_robot.expect(QString::fromUtf8(what), condition);
}

void Stage::fail(const char *what)
{
    throw TourFailure(what);
}

void Stage::picture(const QString &name)
{
    const QString numbered = m_robot.numbered(name);
    for (const QSize size : {smallest, large, usual}) {
        m_robot.resize(size);
        if (size != smallest) {
            m_robot.save(size == usual ? numbered : numbered + QLatin1Char('-') + nameOf(size));
        }
        auto found = layoutFaults(*m_window.window());
        if (app().rightToLeft()) {
            found += directionFaults(*m_window.window());
        }
        for (const auto &fault : std::as_const(found)) {
            m_faults.append(QStringLiteral("%1 at %2: %3").arg(numbered, nameOf(size), fault));
        }
    }
}

void Stage::keep(const QString &file, const QString &name)
{
    const QString target = QDir(m_folder).filePath(name);
    QFile::remove(target);
    if (!QFile::copy(file, target)) {
        throw TourFailure(QStringLiteral("cannot keep %1 as %2").arg(file, target).toStdString());
    }
}

void Stage::logIn()
{
    button("door-teacher");
    button("login-teacher-0");
    write("login-password-input", password);
    button("login-enter");
    see("desk-nav-participants");
}

void Stage::logOut()
{
    button("desk-log-out");
    see("door-tile-0");
}

void Stage::enrol(const char *name, int tongue)
{
    button("desk-nav-participants");
    button("new-participant");
    write("enrol-name-input", name);
    button("enrol-tongue-box");
    m_robot.press(QStringLiteral("enrol-tongue-%1").arg(tongue));
    button("enrol-create");
    see("start-trade-svejsning");
    button("start-trade-svejsning");
}

QString Stage::tileOf(const QString &alias)
{
    qsizetype place = -1;
    m_robot.expect(QStringLiteral("a tile for ") + alias, [&] {
        const auto tiles = app().door()->tiles();
        const auto found = std::ranges::find(tiles, alias, &viewmodels::TileItem::alias);
        place = found == tiles.end() ? -1 : found - tiles.begin();
        return place >= 0;
    });
    return QStringLiteral("door-tile-%1").arg(place);
}

QString Stage::rowOf(const QString &name)
{
    qsizetype place = -1;
    m_robot.expect(QStringLiteral("a row for ") + name, [&] {
        const auto rows = app().desk()->participants();
        const auto found = std::ranges::find(rows, name, &viewmodels::ParticipantItem::name);
        place = found == rows.end() ? -1 : found - rows.begin();
        return place >= 0;
    });
    return QStringLiteral("participant-row-%1").arg(place);
}

void Stage::answer(const std::function<void()> &deed)
{
    const auto &screening = *app().screening();
    const QString before = screening.stepKey();
    deed();
    m_robot.expect(QStringLiteral("another step than ") + before, [&] { return screening.stepKey() != before; });
}

void Stage::enterPin()
{
    for (const char *picture : pin) {
        button(picture);
    }
}

void Stage::firstVisit(const char *alias)
{
    m_robot.press(tileOf(QString::fromUtf8(alias)));
    enterPin();
    enterPin();
    see("home-screening");
}

} // namespace fagdansk::gui
