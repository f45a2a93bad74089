#include "app/gui/tour/tour.h"

#include "app/gui/tour/given_recorder.h"
#include "app/gui/tour/scenes.h"
#include "app/gui/tour/tour_clock.h"
#include "app/gui/window.h"
#include "app/platform/random_ids.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <iostream>

namespace fagdansk::gui {
namespace {

bool play(Stage &stage)
try {
    for (const auto scene : {firstStart, firstParticipant, typedScreening, marking, decision, conversation, practice,
                             teachersView, assignment, lesson, manyAtOnce, faceToFace, arabicScreening, keyboardAlone,
                             silentComputer, ownVoices, arabicAndDark, exampleClass}) {
        scene(stage);
    }
    return true;
} catch (const TourFailure &failure) {
    std::cerr << "fagdansk: the tour stopped: " << failure.what() << '\n';
    return false;
}
} // namespace

int playTour(const QString &folder, const QString &pack)
{
    const QString target = QDir(folder).absolutePath();
    if (folder.isEmpty() || !QDir().mkpath(target)) {
        std::cerr << "fagdansk: --tour needs a folder that can be made\n";
        return 2;
    }
    QTemporaryDir home;
    // What the walk writes as a person would (the recovery sheet, the report) stays in its own home.
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_DOCUMENTS_DIR", home.path().toUtf8());
    TourClock clock;
    platform::RandomIds ids(clock);
    Window window(
        {.program = QCoreApplication::applicationFilePath().toStdString(),
         .pack = pack.toStdString(),
         .database = home.filePath(QStringLiteral("fagdansk.db")).toStdString(),
         .settingsFile = home.filePath(QStringLiteral("settings.ini")),
         .examplePath = home.filePath(QStringLiteral("example.db")).toStdString(),
         .cacheFolder = home.filePath(QStringLiteral("voice")).toStdString(),
         .clock = clock,
         .ids = ids,
         .seed = 7,
         .elapsedMs = [&clock] { return clock.now().value; },
         .cheapPasswords = true,
         .opensDocuments = false,
         .makeRecorder = [microphone = givenMicrophone()] { return std::make_unique<GivenRecorder>(microphone); }});
    if (!window.content() || !window.show()) {
        std::cerr << "fagdansk: the window cannot be shown\n";
        return 1;
    }
    window.app().setReducedMotion(true);
    window.app().speaker()->assumeSound(true);
    Robot robot(
        *window.window(), [&] { return window.backend().idle(); }, target);
    Stage stage(robot, window, clock, Crib(window.content()), target);
    const bool played = play(stage);
    for (const auto &fault : stage.faults()) {
        std::cerr << "fagdansk: " << fault.toStdString() << '\n';
    }
    if (!played || !stage.faults().isEmpty()) {
        return 1;
    }
    std::cout << "The guided tour went as expected. " << robot.pictures() << " screens and the printed pages are in "
              << target.toStdString() << '\n';
    return 0;
}

} // namespace fagdansk::gui
