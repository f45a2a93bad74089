pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// En and et as two large keys.
FocusScope {
    id: keys
    required property DrillModel drill
    implicitWidth: row.width
    implicitHeight: row.height
    function takeFocus() { repeater.itemAt(0)?.forceActiveFocus() }
    Keys.forwardTo: [arrows]
    ArrowKeys {
        id: arrows
        items: repeater
        columns: 2
        mirrored: keys.LayoutMirroring.enabled
    }
    Row {
        id: row
        spacing: 32
        Repeater {
            id: repeater
            model: keys.drill.options
            KeyButton {
                required property string modelData
                required property int index
                objectName: "drill-option-" + index
                implicitWidth: 216
                implicitHeight: 120
                fontSize: 48
                text: modelData
                enabled: keys.drill.phase === DrillModel.Asking
                chosen: keys.drill.chosen === index
                correct: keys.drill.right === index
                passed: keys.drill.right >= 0 && chosen && !correct
                onClicked: keys.drill.choose(index)
            }
        }
    }
}
