import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Speaks a Danish word. Where there is no sound the icon shows it.
RoundButton {
    id: control
    required property SpeakerModel speaker
    required property string say
    iconName: speaker.silent ? "silent" : "sound"
    text: qsTr("Hør ordet")
    Accessible.description: speaker.silent ? qsTr("Computeren har ingen lyd.") : ""
    onClicked: control.speaker.sayDanish(control.say)
}
