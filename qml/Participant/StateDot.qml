import QtQuick
import Fagdansk

// How far a word has come, as a sign: an empty ring, a half one, a tick.
Item {
    id: dot
    required property bool begun
    required property bool known
    implicitWidth: 32
    implicitHeight: 32
    Accessible.role: Accessible.StaticText
    Accessible.name: dot.known ? qsTr("kan du") : dot.begun ? qsTr("i gang") : qsTr("ikke begyndt")
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: dot.known ? Theme.found : "transparent"
        border.width: Theme.stroke
        border.color: dot.known ? Theme.foundInk : dot.begun ? Theme.accent : Theme.border
        Rectangle {
            visible: dot.begun && !dot.known
            anchors.centerIn: parent
            width: 14
            height: 14
            radius: 7
            color: Theme.accent
        }
        Icon {
            anchors.centerIn: parent
            visible: dot.known
            name: "check"
            size: 22
            color: Theme.foundInk
        }
    }
}
