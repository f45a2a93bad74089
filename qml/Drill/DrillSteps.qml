pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Steps of an instruction. A press gives a step the next number, another takes it back; the last one answers.
FocusScope {
    id: steps
    required property DrillModel drill
    readonly property bool answered: drill.phase === DrillModel.Answered
    implicitHeight: column.implicitHeight
    function takeFocus() { repeater.itemAt(0)?.forceActiveFocus() }

    Keys.forwardTo: [arrows]
    ArrowKeys {
        id: arrows
        items: repeater
        columns: 1
    }
    Column {
        id: column
        width: parent.width
        spacing: 4
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Repeater {
            id: repeater
            model: steps.drill.tiles
            ChoiceButton {
                id: step
                required property string modelData
                required property int index
                readonly property int place: steps.drill.usedTiles.indexOf(index)
                readonly property int rightPlace: steps.drill.rightPlaces[index] ?? -1
                objectName: "drill-step-" + index
                width: column.width
                implicitHeight: Math.max(Theme.target, contentHeight + 12)
                number: steps.answered ? (rightPlace + 1).toString() : place >= 0 ? (place + 1).toString() : " "
                text: modelData
                lineHeight: 0.9
                enabled: !steps.answered
                chosen: !steps.answered && place >= 0
                correct: steps.answered && place === rightPlace
                passed: steps.answered && place !== rightPlace
                keepsNumber: true
                Accessible.role: Accessible.CheckBox
                readonly property int said: steps.answered ? rightPlace : place
                Accessible.name: said >= 0 ? (said + 1) + ". " + text : text
                onClicked: step.place >= 0 ? steps.drill.takeStep(index) : steps.drill.placeTile(index)
            }
        }
    }
}
