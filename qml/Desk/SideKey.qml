import QtQuick
import Fagdansk

// One place in the side bar; `count` says how much waits there.
Pressable {
    id: key
    property bool chosen: false
    property int count: 0
    property string iconName: ""

    width: parent?.width ?? 232
    implicitHeight: 56
    takesFocus: false
    Accessible.name: count > 0 ? text + ", " + count : text

    Rectangle {
        anchors.fill: parent
        radius: 14
        color: key.chosen ? (Theme.dark ? Theme.accentWash : Theme.panel) : key.hovered || key.down ? Theme.accentWash : "transparent"
        FocusRing { control: key; anchors.margins: 0; radius: 14 }
    }
    Item {
        anchors.fill: parent
        Icon {
            id: icon
            visible: key.iconName.length > 0
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            name: key.iconName
            size: 22
            color: Theme.softInk
        }
        Text {
            anchors.left: icon.visible ? icon.right : parent.left
            anchors.leftMargin: icon.visible ? 12 : 16
            anchors.right: key.count > 0 ? figure.left : parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: key.text
            color: Theme.ink
            font.family: Theme.ui
            font.pixelSize: 20
            font.weight: key.chosen ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            id: figure
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            text: key.count > 0 ? key.count.toLocaleString(Qt.locale(), "f", 0) : ""
            color: Theme.softInk
            font.family: Theme.ui
            font.pixelSize: Theme.deskSize
        }
    }
}
