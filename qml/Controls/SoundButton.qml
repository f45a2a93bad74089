import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Says an instruction in the interface's language, or Danish words. Without a sound device it is struck out and cannot be
// pressed, so that nobody waits for a sound that does not come.
RoundButton {
    id: control
    required property SpeakerModel speaker
    property string instruction: ""
    property string danish: ""
    iconName: speaker.silent ? "silent" : "sound"
    enabled: speaker.audible
    Accessible.description: speaker.silent ? qsTr("Computeren har ingen lyd.") : ""
    onClicked: instruction.length > 0 ? control.speaker.say(instruction) : control.speaker.sayDanish(danish)
}
