import QtQuick
import Fagdansk

// A number with what it counts under it.
Rectangle {
    id: figure
    required property int value
    required property string caption
    property bool firm: false
    implicitHeight: 144
    radius: Theme.radius
    color: firm ? Theme.found : Theme.panel
    border.width: firm ? 0 : 2
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: value + " " + caption
    Column {
        anchors.centerIn: parent
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: figure.value
            color: figure.firm ? Theme.foundInk : Theme.ink
            font.family: Theme.reading
            font.pixelSize: 52
            lineHeight: 0.8
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: figure.caption
            color: figure.firm ? Theme.foundInk : Theme.softInk
            font.family: Theme.reading
            font.pixelSize: Theme.readingSize
        }
    }
}
