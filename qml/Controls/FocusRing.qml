import QtQuick
import Fagdansk

// The ring round the control that the keyboard is on: led there by Tab, or put there for somebody who works by keys.
Rectangle {
    property Item control: parent
    anchors.fill: parent
    anchors.margins: -5
    radius: Theme.radius + 4
    color: "transparent"
    border.width: 3
    border.color: Theme.accent
    visible: control.activeFocus && (Theme.byKeyboard || (control.visualFocus ?? false))
}
