pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Another outcome, and why.
Column {
    id: form
    required property DecisionModel decision
    property int outcome: -1
    signal cancelled
    function begin() { keys.itemAt(0).forceActiveFocus() }
    spacing: 16

    Words {
        desk: true
        width: parent.width
        text: qsTr("Hvad beslutter du?")
        font.weight: Font.DemiBold
    }
    Column {
        width: parent.width
        spacing: 8
        Repeater {
            id: keys
            model: form.decision.outcomes
            OutcomeKey {
                required property string modelData
                required property int index
                objectName: "decision-outcome-" + index
                width: parent.width
                text: modelData
                chosen: index === form.outcome
                onClicked: form.outcome = index
            }
        }
    }
    Field {
        id: why
        objectName: "decision-reason"
        width: parent.width
        label: qsTr("Hvorfor?")
        hint: qsTr("Skriv en kort begrundelse. Den står på udskriften.")
        input.objectName: "decision-reason-input"
        onAccepted: if (save.enabled) save.clicked()
    }
    Flow {
        width: parent.width
        spacing: 16
        DeskButton {
            id: save
            objectName: "decision-save"
            primary: true
            text: qsTr("Gem beslutningen")
            enabled: form.outcome >= 0 && why.text.trim().length > 0
            onClicked: form.decision.decideOtherwise(form.outcome, why.text)
        }
        DeskButton {
            objectName: "decision-cancel"
            quiet: true
            text: qsTr("Tilbage til forslaget")
            onClicked: form.cancelled()
        }
    }
}
