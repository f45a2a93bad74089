import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// The large key that says the word again.
T.AbstractButton {
    id: control
    required property SpeakerModel speaker
    required property string say
    property int size: 144
    objectName: "drill-listen"
    implicitWidth: size
    implicitHeight: size
    focusPolicy: Qt.StrongFocus
    text: qsTr("Hør ordet igen")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clicked() }
    onClicked: control.speaker.sayDanish(control.say)
    background: Rectangle {
        radius: width / 2
        color: control.down || control.speaker.speaking ? Theme.accentWash : Theme.panel
        border.width: 4
        border.color: Theme.accent
        FocusRing { control: control; radius: width / 2 }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.speaker.silent ? "silent" : "sound"
            size: control.size * 0.5
            color: Theme.accent
        }
    }
}
