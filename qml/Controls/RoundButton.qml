import QtQuick
import QtQuick.Templates as T
import Fagdansk

// A round button with an icon; `text` is its accessible name.
T.AbstractButton {
    id: control
    required property string iconName
    property bool iconFlips: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clicked() }

    background: Rectangle {
        radius: width / 2
        color: control.down || control.hovered ? Theme.accentWash : Theme.panel
        border.width: Theme.stroke
        border.color: Theme.border
        FocusRing { control: control; radius: width / 2 }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.iconName
            flips: control.iconFlips
            color: control.enabled ? Theme.ink : Theme.border
        }
    }
}
