#include "tests/app/gui/look.h"

#include "app/gui/window.h"
#include "app/platform/random_ids.h"
#include "app/platform/system_clock.h"
#include "tests/app/gui/stage.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QProcess>
#include <QSettings>

#include <unistd.h>

#include <cstring>
#include <iostream>

namespace fagdansk::guitest {
namespace {
constexpr const char *nobodyFlag = "--as-nobody";
constexpr int stillHere = 3;

int look(const QStringList &request)
{
    const support::TempFolder home;
    const QString settings = QString::fromStdString((home / "settings.ini").string());
    QSettings(settings, QSettings::IniFormat).setValue(QStringLiteral("language"), request[2]);
    const platform::SystemClock clock;
    platform::RandomIds ids(clock);
    gui::Window window({.program = {},
                        .pack = request[1].toStdString(),
                        .database = request[0].toStdString(),
                        .settingsFile = settings,
                        .examplePath = home / "example.db",
                        .cacheFolder = home / "voice",
                        .clock = clock,
                        .ids = ids,
                        .cheapPasswords = true,
                        .opensDocuments = false});
    if (!window.show()) {
        return 2;
    }
    gui::Robot robot(
        *window.window(), [&] { return window.backend().idle(); }, QString::fromStdString(home.path().string()));
    robot.expect(QStringLiteral("a first screen"),
                 [&] { return window.app().place() != viewmodels::AppModel::Opening; });
    robot.settle();
    const QString pictures = qEnvironmentVariable("FAGDANSK_FAULT_PICTURES");
    if (!pictures.isEmpty() && request[3] == QLatin1String("leaves")) {
        window.window()->grabWindow().save(pictures + QStringLiteral("/nobody-") + request[2] + QStringLiteral(".png"));
    }
    std::cout << readable(*window.window()).toStdString() << std::endl;
    return request[3] == QLatin1String("stays") ? QGuiApplication::exec() + stillHere : 0;
}
} // namespace

QStringList LookRequest::arguments() const
{
    QStringList all{QStringLiteral("--look"), database, pack, language,
                    stays ? QStringLiteral("stays") : QStringLiteral("leaves")};
    return asNobody ? all << QString::fromUtf8(nobodyFlag) : all;
}

void becomeNobodyIfAsked(int argc, char **argv)
{
    constexpr unsigned nobody = 65534;
    if (std::strcmp(argv[argc - 1], nobodyFlag) == 0 && ::geteuid() == 0 &&
        (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
        std::cerr << "cannot become nobody\n";
        ::_exit(2);
    }
}

int lookIfAsked(const QStringList &arguments)
{
    const auto at = arguments.indexOf(QStringLiteral("--look"));
    return at < 0 || at + 4 >= arguments.size() ? -1 : look(arguments.mid(at + 1, 4));
}

QString lookAt(const LookRequest &request)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), request.arguments());
    EXPECT_TRUE(child.waitForFinished(60'000));
    EXPECT_EQ(child.exitCode(), 0);
    return QString::fromUtf8(child.readAllStandardOutput());
}

} // namespace fagdansk::guitest
