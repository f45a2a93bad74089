pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Members down, units across: how many words sit, are under way, are hard, have not been met. Height carries it, and the
// numbers; colour only helps.
DeskBox {
    id: map
    required property ProgressModel progress
    readonly property int nameWidth: 200
    readonly property int sideWidth: 190
    readonly property real cellWidth: Math.min(72, (width - 64 - nameWidth - sideWidth) / Math.max(1, progress.units.length))
    signal selected(string person)
    objectName: "progress-map"
    title: qsTr("Fremgang: %1").arg("\u2068" + progress.trade + "\u2069")
    gap: 12

    Row {
        Item { width: map.nameWidth; height: 28 }
        Repeater {
            model: map.progress.units
            Words {
                required property string modelData
                required property int index
                desk: true
                soft: true
                width: map.cellWidth
                horizontalAlignment: Text.AlignHCenter
                text: index + 1
                font.pixelSize: 16
                Accessible.name: (index + 1) + ": " + modelData
            }
        }
        Words {
            desk: true
            soft: true
            width: map.sideWidth
            leftPadding: 16
            rightPadding: 16
            text: qsTr("minutter om ugen")
            font.pixelSize: 16
            wrapMode: Text.NoWrap
        }
    }
    Repeater {
        model: map.progress.members
        ProgressRow {
            required property var modelData
            required property int index
            objectName: "progress-" + index
            one: modelData
            units: map.progress.units
            nameWidth: map.nameWidth
            cellWidth: map.cellWidth
            sideWidth: map.sideWidth
            onClicked: map.selected(modelData.person)
        }
    }
    Flow {
        width: parent.width
        spacing: 24
        Repeater {
            model: [
                { text: qsTr("sidder fast"), kind: 0 }, { text: qsTr("i gang"), kind: 1 },
                { text: qsTr("svære"), kind: 2 }, { text: qsTr("ikke begyndt"), kind: 3 }
            ]
            Row {
                id: key
                required property var modelData
                spacing: 8
                ProgressCell {
                    width: 24
                    height: 24
                    known: key.modelData.kind === 0 ? 1 : 0
                    learning: key.modelData.kind === 1 ? 1 : 0
                    hard: key.modelData.kind === 2 ? 1 : 0
                    unseen: key.modelData.kind === 3 ? 1 : 0
                    numbered: false
                }
                Words {
                    desk: true
                    soft: true
                    text: key.modelData.text
                    font.pixelSize: 16
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 16
        Repeater {
            model: map.progress.units
            Words {
                required property string modelData
                required property int index
                desk: true
                soft: true
                text: (index + 1) + " " + "\u2068" + modelData + "\u2069"
                font.pixelSize: 16
                wrapMode: Text.NoWrap
            }
        }
    }
}
