// A computer without sound: exercises that need ears step aside, and no sound button looks as if it worked.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/drill_model.h"
#include "app/viewmodels/screening_model.h"
#include "app/viewmodels/speaker_model.h"

#include <QFileInfo>

namespace fagdansk::gui {
namespace {
using viewmodels::DrillModel;

/// No button that speaks can be pressed, and the screen says so.
void expectSilence(Stage &stage, std::initializer_list<const char *> buttons)
{
    stage.see("no-sound");
    for (const char *name : buttons) {
        if (stage.robot().isThere(QString::fromUtf8(name))) {
            stage.fail("a sound button works on a computer without sound");
        }
    }
}

void practise(Stage &stage)
{
    const auto &drill = *stage.app().drill();
    int answered = 0;
    stage.button("minutes-15");
    stage.button("practise-svejsning");
    stage.expect("an exercise", [&] { return drill.phase() == DrillModel::Asking; });
    stage.picture("uden-lyd-oevelse");
    while (drill.phase() != DrillModel::Summary) {
        if (drill.cue() == DrillModel::SoundCue || drill.kind() == DrillModel::ListenChoice) {
            stage.fail("an exercise asks for ears on a computer without sound");
        }
        answerExercise(stage, false);
        ++answered;
        stage.robot().key(Qt::Key_Return);
        stage.expect("the next exercise", [&] { return drill.phase() != DrillModel::Answered; });
    }
    if (answered < 10) {
        stage.fail("too little is left to practise without sound");
    }
    stage.button("drill-home");
}
} // namespace

void silentComputer(Stage &stage)
{
    auto &speaker = *stage.app().speaker();
    speaker.assumeSound(false);
    stage.robot().press(stage.tileOf(QStringLiteral("Amal")));
    stage.app().setLanguage(QStringLiteral("da"));
    expectSilence(stage, {"sound"});
    stage.picture("uden-lyd-billedkode");
    stage.enterPin();
    stage.see("home-practice-svejsning");
    expectSilence(stage, {"sound"});
    practise(stage);
    stage.button("home-words");
    expectSilence(stage, {"sound", "word-sound-0"});
    stage.picture("uden-lyd-mine-ord");
    stage.button("back");
    stage.button("back");
    stage.see("door-tile-0");
    speaker.assumeSound(true);
    if (!stage.robot().isThere(QStringLiteral("door-sound"))) {
        stage.fail("the sound button does not come back with the sound");
    }
    stage.button("door-sound");
    stage.expect("a sound made by the voice", [&] { return QFileInfo(speaker.lastFile()).size() > 1000; });
}

} // namespace fagdansk::gui
