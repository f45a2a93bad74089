import QtQuick
import Fagdansk

// One outcome of several.
Pressable {
    id: key
    property bool chosen: false
    implicitHeight: Math.max(56, words.implicitHeight + 28)
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        radius: 14
        color: key.chosen || key.hovered || key.down ? Theme.accentWash : Theme.panel
        border.width: key.chosen ? 3 : Theme.stroke
        border.color: key.chosen ? Theme.accent : Theme.border
        FocusRing { control: key }
    }
    Item {
        anchors.fill: parent
        Rectangle {
            id: ring
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            width: 24
            height: 24
            radius: 12
            color: "transparent"
            border.width: Theme.stroke
            border.color: key.chosen ? Theme.accent : Theme.border
            Rectangle {
                anchors.centerIn: parent
                visible: key.chosen
                width: 12
                height: 12
                radius: 6
                color: Theme.accent
            }
        }
        Words {
            id: words
            desk: true
            anchors.left: ring.right
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            text: key.text
            Accessible.ignored: true
        }
    }
}
