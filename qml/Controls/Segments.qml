import QtQuick
import QtQuick.Templates as T
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
        T.AbstractButton {
            id: segment
            required property string modelData
            required property int index
            readonly property bool taken: index === row.current
            objectName: row.objectName + "-" + index
            text: modelData
            implicitHeight: 56
            implicitWidth: words.implicitWidth + (taken ? 72 : 40)
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checked: taken
            Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked() }
            Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clicked() }
            onClicked: row.chosen(index)
            background: Rectangle {
                radius: Theme.radius
                color: segment.taken || segment.hovered ? Theme.accentWash : Theme.panel
                border.width: segment.taken ? 3 : Theme.stroke
                border.color: segment.taken ? Theme.accent : Theme.border
                FocusRing { control: segment }
            }
            contentItem: Item {
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
