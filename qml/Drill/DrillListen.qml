import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The large key that says the word again.
Pressable {
    id: control
    required property SpeakerModel speaker
    required property string say
    property string term: ""
    property int size: 144
    objectName: "drill-listen"
    implicitWidth: size
    implicitHeight: size
    text: qsTr("Hør ordet igen")
    onClicked: control.speaker.sayWord(control.term, control.say)
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: control.down || control.speaker.speaking ? Theme.accentWash : Theme.panel
        border.width: 4
        border.color: Theme.accent
        FocusRing { control: control; radius: width / 2 }
    }
    Item {
        anchors.fill: parent
        Icon {
            anchors.centerIn: parent
            name: control.speaker.silent ? "silent" : "sound"
            size: control.size * 0.5
            color: Theme.accent
        }
    }
}
