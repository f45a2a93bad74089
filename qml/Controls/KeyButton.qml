import QtQuick
import Fagdansk

// An answer key: a large word or figure, and a caption under it where there is one. After the answer `correct` shows green,
// `passed` (chosen, not right) soft amber.
Pressable {
    id: control
    property string caption: ""
    property bool chosen: false
    property bool correct: false
    property bool passed: false
    property string fontFamily: Theme.reading
    property int fontSize: 34
    readonly property real wordsWidth: column.implicitWidth

    implicitHeight: Theme.key
    implicitWidth: Math.max(Theme.key, column.implicitWidth + 52)
    Accessible.name: caption.length > 0 ? text + ", " + caption : text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: control.correct ? Theme.found : control.passed ? Theme.amber
             : control.chosen ? Theme.accentWash : control.down || control.hovered ? Theme.accentWash : Theme.panel
        border.width: control.chosen || control.correct || control.passed ? 4 : Theme.stroke
        border.color: control.correct ? Theme.foundInk : control.passed ? Theme.amberInk : control.chosen ? Theme.accent : Theme.border
        FocusRing { control: control }
    }
    Item {
        anchors.fill: parent
        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight
        Column {
            id: column
            anchors.centerIn: parent
            spacing: 2
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                text: control.text
                color: control.correct ? Theme.foundInk : control.passed ? Theme.amberInk : control.enabled || control.chosen ? Theme.ink : Theme.softInk
                font.family: control.fontFamily
                font.pixelSize: control.fontSize
                font.weight: control.caption.length > 0 ? Font.DemiBold : Font.Normal
            }
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: control.caption.length > 0
                text: control.caption
                color: Theme.softInk
                font.family: Theme.ui
                font.pixelSize: 16
            }
        }
    }
}
