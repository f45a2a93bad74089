import QtQuick
import Fagdansk

// It went as it should. Hidden while it has no text.
Rectangle {
    id: note
    property string text: ""
    visible: text.length > 0
    implicitHeight: visible ? Math.max(72, words.implicitHeight + 28) : 0
    radius: Theme.radius
    color: Theme.found
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Icon {
        id: tick
        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        name: "check"
        color: Theme.foundInk
    }
    Words {
        id: words
        desk: true
        anchors.left: tick.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        text: note.text
        color: Theme.foundInk
        lineHeight: 1.1
        Accessible.ignored: true
    }
}
