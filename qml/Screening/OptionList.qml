pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// The answers to choose from; digits choose too, arrows lead from one to the next. Danish, so always left to right.
FocusScope {
    id: list
    required property var options
    property int chosen: -1
    property int columns: 1
    property bool tight: false
    signal choose(int place)
    // Those side by side are equally tall; `made` counts the answers made, so that a new question measures again.
    property int made: 0
    function tallest(row: int) : real {
        let most = 72
        for (let at = row * list.columns; at < (row + 1) * list.columns; ++at)
            most = Math.max(most, repeater.itemAt(at)?.implicitHeight ?? 0)
        return most
    }
    implicitHeight: grid.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    focus: true
    Keys.forwardTo: [arrows]
    Keys.onPressed: event => {
        const place = event.key - Qt.Key_1
        if (place >= 0 && place < list.options.length) {
            event.accepted = true
            list.choose(place)
        }
    }
    ArrowKeys {
        id: arrows
        items: repeater
        columns: list.columns
    }
    Grid {
        id: grid
        width: parent.width
        columns: list.columns
        columnSpacing: 16
        rowSpacing: list.tight ? 10 : 14
        Repeater {
            id: repeater
            model: list.options
            onItemAdded: list.made += 1
            ChoiceButton {
                required property string modelData
                required property int index
                objectName: "option-" + index
                width: (grid.width - (list.columns - 1) * grid.columnSpacing) / list.columns
                height: list.columns > 1 && list.made > 0 ? list.tallest(Math.floor(index / list.columns)) : implicitHeight
                fontSize: list.tight ? 24 : Theme.readingSize
                space: list.tight ? 20 : 32
                lineHeight: list.tight ? 0.9 : 1
                number: index + 1
                text: modelData
                chosen: index === list.chosen
                focus: index === 0
                onClicked: list.choose(index)
            }
        }
    }
}
