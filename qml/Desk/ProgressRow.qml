pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// One member of the group: name, a cell a unit, the minutes of the last weeks, what the course will find.
Pressable {
    id: row
    required property var one
    required property var units
    required property real nameWidth
    required property real cellWidth
    required property real sideWidth
    implicitHeight: 56
    width: parent?.width ?? 800
    text: one.name
    Accessible.name: [one.name, ...Array.from(one.cells).map((cell, i) => qsTr("%1: %2 sidder fast, %3 i gang, %4 svære")
        .arg(units[i]).arg(cell.known).arg(cell.learning).arg(cell.hard)), weeks.text, forecast.text].join(", ")

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -12
        anchors.rightMargin: -12
        radius: 14
        color: row.hovered || row.down ? Theme.accentWash : "transparent"
        FocusRing { control: row; radius: 14 }
    }
    Item {
        anchors.fill: parent
        Row {
            anchors.verticalCenter: parent.verticalCenter
            Words {
                desk: true
                width: row.nameWidth
                rightPadding: 12
                text: row.one.name
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Repeater {
                model: row.one.cells
                Item {
                    id: slot
                    required property var modelData
                    width: row.cellWidth
                    height: 44
                    ProgressCell {
                        anchors.fill: parent
                        anchors.leftMargin: 2
                        anchors.rightMargin: 2
                        known: slot.modelData.known
                        learning: slot.modelData.learning
                        hard: slot.modelData.hard
                        unseen: slot.modelData.unseen
                    }
                }
            }
            Column {
                width: row.sideWidth
                leftPadding: 16
                rightPadding: 16
                anchors.verticalCenter: parent.verticalCenter
                Words {
                    id: weeks
                    desk: true
                    soft: true
                    width: row.sideWidth - 32
                    text: Array.from(row.one.minutes).join(" · ")
                    font.pixelSize: 16
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Words {
                    id: forecast
                    desk: true
                    visible: text.length > 0
                    width: row.sideWidth - 32
                    text: row.one.forecast.length > 0 ? qsTr("%1 ord til kurset").arg(row.one.forecast) : ""
                    color: Theme.accent
                    font.pixelSize: 16
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
