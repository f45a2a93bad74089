import QtQuick
import Fagdansk

// A round button with an icon; `text` is its accessible name.
Pressable {
    id: control
    required property string iconName
    property bool iconFlips: false
    property bool active: false ///< it is going on

    implicitWidth: Theme.target
    implicitHeight: Theme.target

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: control.active ? Theme.accent : control.down || control.hovered ? Theme.accentWash : Theme.panel
        border.width: Theme.stroke
        border.color: Theme.border
        FocusRing { control: control; radius: width / 2 }
    }
    Item {
        anchors.fill: parent
        Icon {
            anchors.centerIn: parent
            name: control.iconName
            flips: control.iconFlips
            color: control.active ? Theme.accentInk : control.enabled ? Theme.ink : Theme.border
        }
    }
}
