pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A compound put together from tiles. A placed tile goes back with a click; the last one answers.
FocusScope {
    id: compound
    required property DrillModel drill
    required property real wide
    readonly property bool answered: drill.phase === DrillModel.Answered
    // Right with help is right.
    readonly property bool correct: answered && drill.verdict !== DrillModel.Wrong
    implicitWidth: wide
    implicitHeight: column.height
    readonly property int placed: drill.usedTiles.length
    onPlacedChanged: if (!answered) takeFocus()

    // The keyboard goes to the first tile that still lies there.
    function takeFocus() {
        for (let at = 0; at < tiles.count; ++at)
            if (!compound.drill.usedTiles.includes(at)) {
                tiles.itemAt(at)?.forceActiveFocus()
                return
            }
    }

    Keys.forwardTo: [arrows]
    ArrowKeys {
        id: arrows
        items: tiles
        columns: grid.columns
        mirrored: compound.LayoutMirroring.enabled
    }
    Column {
        id: column
        width: parent.width
        spacing: 20
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            spacing: 12
            Repeater {
                model: compound.drill.slotItems
                Row {
                    id: part
                    required property var modelData
                    required property int index
                    spacing: 12
                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: part.modelData.link.length > 0
                        soft: true
                        font.pixelSize: 34
                        lineHeight: 0.85
                        text: part.modelData.link
                        Accessible.name: qsTr("bindebogstav %1").arg(text)
                    }
                    KeyButton {
                        objectName: "drill-slot-" + part.index
                        implicitWidth: Math.max(128, wordsWidth + 52)
                        text: part.modelData.text.length > 0 ? part.modelData.text : "?"
                        Accessible.name: part.modelData.text.length > 0 ? part.modelData.text : qsTr("tom plads")
                        enabled: !compound.answered && !part.modelData.given && part.modelData.text.length > 0
                        chosen: part.modelData.text.length > 0
                        correct: compound.correct
                        passed: compound.answered && !compound.correct && !part.modelData.given
                        onClicked: compound.drill.takeTile(part.index)
                    }
                }
            }
        }
        Grid {
            id: grid
            anchors.horizontalCenter: parent.horizontalCenter
            readonly property int count: compound.drill.tiles.length
            // One row where the letters have room, two otherwise.
            columns: compound.drill.tiles.join("").length * 19 + count * 76 < compound.wide ? Math.max(1, count) : Math.ceil(count / 2)
            horizontalItemAlignment: Grid.AlignHCenter
            columnSpacing: 20
            rowSpacing: 16
            Repeater {
                id: tiles
                model: compound.drill.tiles
                KeyButton {
                    required property string modelData
                    required property int index
                    readonly property bool used: compound.drill.usedTiles.includes(index)
                    objectName: "drill-tile-" + index
                    text: modelData
                    enabled: !compound.answered && !used
                    opacity: used ? 0.35 : compound.answered ? 0.55 : 1
                    onClicked: compound.drill.placeTile(index)
                }
            }
        }
    }
}
