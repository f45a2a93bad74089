import QtQuick
import Fagdansk

// A few ways, one of them taken: all of them visible, side by side.
Row {
    id: row
    required property var choices
    property int current: 0
    property string label: ""
    signal chosen(int index)
    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        model: row.choices
        Pressable {
            id: segment
            required property string modelData
            required property int index
            readonly property bool taken: index === row.current
            objectName: row.objectName + "-" + index
            text: modelData
            implicitHeight: 56
            implicitWidth: words.implicitWidth + (taken ? 72 : 40)
            Accessible.role: Accessible.RadioButton
            Accessible.checked: taken
            onClicked: row.chosen(index)
            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: segment.taken || segment.hovered ? Theme.accentWash : Theme.panel
                border.width: segment.taken ? 3 : Theme.stroke
                border.color: segment.taken ? Theme.accent : Theme.border
                FocusRing { control: segment }
            }
            Item {
                anchors.fill: parent
                Row {
                    anchors.centerIn: parent
                    spacing: 8
                    Icon {
                        visible: segment.taken
                        name: "check"
                        size: 22
                        color: Theme.accent
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Text {
                        id: words
                        text: segment.text
                        color: Theme.ink
                        font.family: Theme.ui
                        font.pixelSize: Theme.deskSize
                        font.weight: segment.taken ? Font.DemiBold : Font.Normal
                    }
                }
            }
        }
    }
}
