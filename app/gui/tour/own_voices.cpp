// A teacher records a word; a participant hears it, says a word, and hears themselves. The microphone is a given one.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/drill_model.h"
#include "app/viewmodels/speaker_model.h"
#include "app/viewmodels/voice_model.h"

namespace fagdansk::gui {
namespace {
using viewmodels::DrillModel;

void recordAWord(Stage &stage)
{
    const auto &recordings = *stage.app().desk()->recordings();
    const auto &voice = *stage.app().voice();
    stage.logIn();
    stage.button("desk-nav-settings");
    stage.button("settings-recordings");
    stage.write("recordings-query-input", "svejsehjelmen");
    stage.expect("the word", [&] {
        return !recordings.words().isEmpty() && recordings.words().front().word == QLatin1String("en svejsehjelm");
    });
    stage.button("recording-0-record");
    stage.expect("an open microphone", [&] { return voice.recording(); });
    stage.button("recording-0-record");
    stage.expect("a recording", [&] { return voice.hasOwn(); });
    stage.picture("optag-ord");
    stage.button("recording-0-keep");
    stage.expect("the recording kept", [&] { return recordings.words().front().recorded; });
    stage.picture("optaget-ord");
    stage.button("recording-0-sound");
    stage.expect("the teacher's voice",
                 [&] { return stage.app().speaker()->lastFile().endsWith(QLatin1String(".svejsehjelm.wav")); });
    stage.logOut();
}

void sayAWord(Stage &stage)
{
    const auto &drill = *stage.app().drill();
    const auto &voice = *stage.app().voice();
    stage.robot().press(stage.tileOf(QStringLiteral("Amal")));
    stage.app().setLanguage(QStringLiteral("da"));
    stage.enterPin();
    stage.button("practise-svejsning");
    stage.expect("an exercise", [&] { return drill.phase() == DrillModel::Asking; });
    while (drill.phase() != DrillModel::Answered || drill.rightAnswer().isEmpty()) {
        if (drill.phase() == DrillModel::Answered) {
            stage.robot().key(Qt::Key_Return);
            stage.expect("the next exercise", [&] { return drill.phase() == DrillModel::Asking; });
        }
        answerExercise(stage, false);
    }
    stage.button("drill-say-record");
    stage.expect("one's own turn", [&] { return voice.recording(); });
    stage.picture("sig-det-selv");
    stage.button("drill-say-record");
    stage.expect("one's own voice", [&] { return voice.hasOwn(); });
    stage.picture("hoer-dig-selv");
    stage.button("drill-back");
    stage.expect("the summary", [&] { return drill.phase() == DrillModel::Summary && !voice.hasOwn(); });
    stage.button("drill-home");
    stage.button("back");
    stage.see("door-tile-0");
    stage.pass(dayMs);
}
} // namespace

void ownVoices(Stage &stage)
{
    recordAWord(stage);
    sayAWord(stage);
}

} // namespace fagdansk::gui
