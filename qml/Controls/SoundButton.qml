import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Says an instruction in the interface's language, or Danish words; a word that has an id, in its own recording. Without a sound device it is struck out and cannot be
// pressed, so that nobody waits for a sound that does not come.
RoundButton {
    id: control
    required property SpeakerModel speaker
    property string instruction: ""
    property string danish: ""
    property string term: ""
    iconName: speaker.silent ? "silent" : "sound"
    enabled: speaker.audible
    Accessible.description: speaker.silent ? qsTr("Computeren har ingen lyd.") : ""
    onClicked: instruction.length > 0 ? control.speaker.say(instruction) : control.speaker.sayWord(term, danish)
}
