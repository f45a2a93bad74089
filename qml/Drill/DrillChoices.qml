pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Four answers in two columns, or the three of a 1-X-2 quiz under each other; digits 1-4 choose. The answers are Danish and read from the left in every layout.
FocusScope {
    id: choices
    required property DrillModel drill
    required property bool sentences
    required property bool low
    property bool tips: false
    readonly property int columns: tips ? 1 : 2
    readonly property list<string> signs: tips ? ["1", "X", "2"] : ["1", "2", "3", "4"]
    // Two in a row are equally tall; `made` counts the answers made, so that a new question measures again.
    property int made: 0
    function tallest(row: int) : real {
        return Math.max(72, repeater.itemAt(columns * row)?.implicitHeight ?? 0,
                        repeater.itemAt(columns * (row + 1) - 1)?.implicitHeight ?? 0)
    }
    implicitHeight: grid.implicitHeight
    function takeFocus() { repeater.itemAt(0)?.forceActiveFocus() }

    Keys.forwardTo: [arrows]
    ArrowKeys {
        id: arrows
        items: repeater
        columns: choices.columns
    }
    Grid {
        id: grid
        width: parent.width
        columns: choices.columns
        rowSpacing: choices.low ? 8 : choices.sentences ? 12 : 16
        columnSpacing: 16
        Repeater {
            id: repeater
            model: choices.drill.options
            onItemAdded: choices.made += 1
            ChoiceButton {
                required property string modelData
                required property int index
                objectName: "drill-option-" + index
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                width: (grid.width - grid.columnSpacing * (choices.columns - 1)) / choices.columns
                height: choices.made > 0 ? choices.tallest(Math.floor(index / choices.columns)) : 72
                number: choices.signs[index] ?? ""
                text: modelData
                fontSize: choices.sentences || choices.tips ? Theme.readingSize : 30
                lineHeight: 0.86
                space: choices.sentences ? (choices.low ? 10 : 16) : 32
                enabled: choices.drill.phase === DrillModel.Asking
                chosen: choices.drill.chosen === index
                correct: choices.drill.right === index
                passed: choices.drill.right >= 0 && chosen && !correct
                opacity: choices.drill.right >= 0 && !correct && !chosen ? 0.55 : 1
                onClicked: choices.drill.choose(index)
            }
        }
    }
}
