#include "app/gui/tour/tour.h"

#include "app/gui/tour/robot.h"
#include "app/gui/window.h"
#include "app/platform/random_ids.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <iostream>

namespace fagdansk::gui {
namespace {

/// Monday 23 November 2026, 9:00 in Denmark. Moves only when the tour says so.
class TourClock : public base::Clock
{
public:
    base::UtcMs now() const override { return m_now; }
    void pass(std::int64_t ms) { m_now.value += ms; }

private:
    base::UtcMs m_now{1'795'507'200'000};
};
} // namespace

int playTour(const QString &folder, const QString &pack)
{
    QTemporaryDir home;
    TourClock clock;
    platform::RandomIds ids(clock);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::cerr << "fagdansk: --tour needs a folder that can be made\n";
        return 2;
    }
    qputenv("HOME", home.path().toUtf8());
    Window window({.program = QCoreApplication::applicationFilePath().toStdString(),
                   .pack = pack.toStdString(),
                   .database = home.filePath(QStringLiteral("fagdansk.db")).toStdString(),
                   .settingsFile = home.filePath(QStringLiteral("settings.ini")),
                   .examplePath = home.filePath(QStringLiteral("example.db")).toStdString(),
                   .cacheFolder = home.filePath(QStringLiteral("voice")).toStdString(),
                   .clock = clock,
                   .ids = ids,
                   .seed = 7,
                   .cheapPasswords = true,
                   .opensDocuments = false});
    if (!window.show()) {
        return 1;
    }
    window.app().setReducedMotion(true);
    Robot robot(*window.window(), [&] { return window.backend().idle(); }, folder);
    try {
        robot.find(QStringLiteral("start-centre"));
        robot.picture(QStringLiteral("foerste-start"));
    } catch (const TourFailure &failure) {
        std::cerr << "fagdansk: the tour stopped: " << failure.what() << '\n';
        return 1;
    }
    std::cout << "The tour went as expected: " << robot.pictures() << " pictures in " << folder.toStdString() << '\n';
    return 0;
}

} // namespace fagdansk::gui
