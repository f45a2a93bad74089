import QtQuick
import Fagdansk

// One of several answers. After the answer: `correct` shows green with a tick, `passed` (chosen, not right) soft amber.
Pressable {
    id: control
    property string number: ""
    property bool chosen: false
    property bool correct: false
    property bool passed: false
    property bool keepsNumber: false // also where it is right, instead of a tick
    readonly property real contentHeight: label.implicitHeight
    property bool speechOnly: false
    property int fontSize: Theme.readingSize
    property real lineHeight: 1
    property int space: 32

    implicitHeight: Math.max(72, label.implicitHeight + space)
    implicitWidth: 560
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: control.correct ? Theme.found : control.passed ? Theme.amber
             : control.chosen || control.down || control.hovered ? Theme.accentWash : Theme.panel
        border.width: control.chosen || control.correct || control.passed ? 4 : Theme.stroke
        border.color: control.correct ? Theme.foundInk : control.passed ? Theme.amberInk : control.chosen ? Theme.accent : Theme.border
        FocusRing { control: control }
    }
    Item {
        anchors.fill: parent
        Rectangle {
            id: badge
            visible: control.number.length > 0
            width: 40
            height: 40
            radius: 20
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            color: control.correct ? Theme.foundInk : "transparent"
            border.width: Theme.stroke
            border.color: control.correct ? Theme.foundInk : control.passed ? Theme.amberInk : Theme.border
            Icon {
                anchors.centerIn: parent
                visible: control.correct && !control.keepsNumber
                name: "check"
                size: 24
                color: Theme.found
            }
            Text {
                anchors.centerIn: parent
                visible: !control.correct || control.keepsNumber
                text: control.number
                color: control.correct ? Theme.found : control.passed ? Theme.amberInk : control.chosen ? Theme.accent : Theme.softInk
                font.family: Theme.reading
                font.pixelSize: 22
            }
        }
        Text {
            id: label
            anchors.left: badge.visible ? badge.right : parent.left
            anchors.right: parent.right
            anchors.leftMargin: 20
            anchors.rightMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            color: control.correct ? Theme.foundInk : control.passed ? Theme.amberInk : Theme.ink
            font.family: Theme.reading
            font.pixelSize: control.fontSize
            lineHeight: control.lineHeight
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
