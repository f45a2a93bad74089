import QtQuick
import Fagdansk

// A small key that can be on, for choosing several of many.
Pressable {
    id: key
    property bool taken: false
    property string iconName: "check"
    implicitHeight: Theme.target
    implicitWidth: Math.min(row.implicitWidth + 36, parent?.width ?? 400)
    Accessible.role: Accessible.CheckBox
    Accessible.checked: taken

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: key.taken || key.hovered ? Theme.accentWash : Theme.panel
        border.width: key.taken ? 3 : Theme.stroke
        border.color: key.taken ? Theme.accent : Theme.border
        FocusRing { control: key }
    }
    Item {
        anchors.fill: parent
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 8
            Icon {
                visible: key.taken
                name: key.iconName
                size: 22
                color: Theme.accent
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                text: key.text
                color: Theme.ink
                font.family: Theme.ui
                font.pixelSize: Theme.deskSize
                font.weight: key.taken ? Font.DemiBold : Font.Normal
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
