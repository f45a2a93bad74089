#include "app/gui/application.h"

#include "app/gui/tour/tour.h"
#include "app/gui/window.h"
#include "app/platform/random_ids.h"
#include "app/platform/system_clock.h"
#include "app/viewmodels/door_model.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QIcon>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

#include <iostream>

namespace fagdansk::gui {
namespace {

bool isTour(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]).startsWith("--tour")) {
            return true;
        }
    }
    return false;
}

/// The tour needs no screen: offscreen, drawn by the processor, the same everywhere.
void prepareForTour()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_SCALE_FACTOR", "1");
}

QString folder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

/// For measuring the start: says so once a screen that somebody can use has been drawn, and closes.
void exitWhenShown(Window &window)
{
    QObject::connect(
        window.window(), &QQuickWindow::frameSwapped, &window.app(),
        [&window] {
            const auto place = window.app().place();
            const auto &door = *window.app().door();
            const bool isUsable = place == viewmodels::AppModel::Door ? door.nobody() || !door.tiles().isEmpty()
                                                                      : place != viewmodels::AppModel::Opening &&
                                                                            place != viewmodels::AppModel::Trouble;
            if (isUsable) {
                std::cout << "shown" << std::endl;
                QCoreApplication::quit();
            }
        },
        Qt::QueuedConnection);
}

int runWindow(const QString &database, const QString &pack, bool exitsWhenShown)
{
    const platform::SystemClock clock;
    platform::RandomIds ids(clock);
    Window window({.program = QCoreApplication::applicationFilePath().toStdString(),
                   .pack = pack.toStdString(),
                   .database = database.toStdString(),
                   .settingsFile = {},
                   .examplePath = folder(QStandardPaths::AppDataLocation).toStdString() + "/example.db",
                   .cacheFolder = folder(QStandardPaths::CacheLocation).toStdString() + "/voice",
                   .clock = clock,
                   .ids = ids,
                   .seed = QRandomGenerator::system()->generate64()});
    if (!window.show()) {
        return 3;
    }
    // A picture to read and draw: after the first frame.
    QTimer::singleShot(0, window.window(),
                       [] { QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/pictures/app.svg"))); });
    if (exitsWhenShown) {
        exitWhenShown(window);
    }
    return QGuiApplication::exec();
}
} // namespace

int run(int argc, char **argv)
{
    const bool tours = isTour(argc, argv);
    if (tours) {
        prepareForTour();
    }
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("fagdansk"));
    QGuiApplication::setOrganizationName(QStringLiteral("fagdansk"));
    QGuiApplication::setApplicationVersion(QStringLiteral(FAGDANSK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("fagdansk"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Fagdansk: screening og træning i fagets ord."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("db"), QStringLiteral("The file with the data."), QStringLiteral("file")},
         {QStringLiteral("pack"), QStringLiteral("Another content pack."), QStringLiteral("file")},
         {QStringLiteral("exit-when-shown"), QStringLiteral("Closes when the first screen is drawn (for measuring).")},
         {QStringLiteral("tour"), QStringLiteral("Plays the guided tour and saves its pictures."),
          QStringLiteral("folder")}});
    parser.process(application);
    if (tours) {
        return playTour(parser.value(QStringLiteral("tour")), parser.value(QStringLiteral("pack")));
    }
    return runWindow(parser.value(QStringLiteral("db")), parser.value(QStringLiteral("pack")),
                     parser.isSet(QStringLiteral("exit-when-shown")));
}

} // namespace fagdansk::gui
