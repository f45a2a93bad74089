import QtQuick
import Fagdansk

// A calm bar of progress; fills from the reading direction's side.
Rectangle {
    id: bar
    property real value: 0
    property string description: ""
    implicitWidth: 440
    implicitHeight: 12
    radius: 6
    color: Theme.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: description

    Rectangle {
        anchors.left: parent.left
        height: parent.height
        width: Math.max(0, Math.min(1, bar.value)) * parent.width
        radius: parent.radius
        color: Theme.accent
        Behavior on width { NumberAnimation { duration: Theme.motionMs; easing.type: Easing.OutCubic } }
    }
}
