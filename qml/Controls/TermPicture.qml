import QtQuick
import Fagdansk

// A term's picture from the content pack.
Rectangle {
    id: card
    property string name: ""
    property string description: ""
    implicitWidth: 240
    implicitHeight: 240
    radius: Theme.radius
    color: Theme.dark ? "#DCE3E6" : "#FFFFFF"
    border.width: 2
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: description
    Image {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.84
        height: width
        source: card.name.length > 0 ? "image://pack/" + card.name : ""
        sourceSize: Qt.size(width, height)
        asynchronous: false
        fillMode: Image.PreserveAspectFit
    }
}
