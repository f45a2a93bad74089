import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// How the screening was held: what a reader of the result must know beside the numbers.
DeskBox {
    id: box
    required property DecisionModel decision
    objectName: "conditions"
    title: qsTr("Sådan blev screeningen gennemført")

    Words {
        desk: true
        width: parent.width
        text: box.decision.conditions.join("\n")
    }
}
