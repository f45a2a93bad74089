import QtQuick
import QtQuick.Templates as T
import Fagdansk

// On or off, with its words beside it. The knob's place and the tick both say which.
T.Switch {
    id: control
    implicitHeight: Theme.target
    implicitWidth: 72 + 16 + words.implicitWidth
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: checked
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) { toggle(); toggled() } }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) { toggle(); toggled() } }

    indicator: Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 72
        height: 40
        radius: 20
        color: control.checked ? Theme.accent : Theme.panel
        border.width: Theme.stroke
        border.color: control.checked ? Theme.accent : Theme.border
        FocusRing { control: control; radius: 25 }
        Rectangle {
            x: control.checked !== control.mirrored ? parent.width - width - 6 : 6
            anchors.verticalCenter: parent.verticalCenter
            width: 28
            height: 28
            radius: 14
            color: control.checked ? Theme.accentInk : Theme.border
            Behavior on x { NumberAnimation { duration: Theme.motionMs } }
            Icon {
                anchors.centerIn: parent
                visible: control.checked
                name: "check"
                size: 20
                color: Theme.accent
            }
        }
    }
    contentItem: Item {
        Words {
            id: words
            desk: true
            anchors.left: parent.left
            anchors.leftMargin: 88
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            lineHeight: lineCount > 1 ? 1.15 : 1
            Accessible.ignored: true
        }
    }
}
