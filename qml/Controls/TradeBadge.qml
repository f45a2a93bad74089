import QtQuick
import Fagdansk

// A trade's letter on its colour; the name always stands beside it.
Rectangle {
    property string letter: ""
    property string colour: "#0B5C7A"
    implicitWidth: Theme.target
    implicitHeight: Theme.target
    radius: 14
    color: colour
    Accessible.ignored: true
    Text {
        anchors.centerIn: parent
        text: parent.letter
        color: "#FFFFFF"
        font.family: Theme.ui
        font.pixelSize: parent.height * 0.5
        font.weight: Font.Bold
    }
}
