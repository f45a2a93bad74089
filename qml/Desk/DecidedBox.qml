import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The decision: what, who, when, and why where it departs from the proposal; the document.
DeskBox {
    id: box
    required property DecisionModel decision
    signal documents
    objectName: "decided"
    title: qsTr("Beslutning")
    border.color: Theme.foundInk

    Words {
        objectName: "decided-title"
        desk: true
        heading: true
        width: parent.width
        text: box.decision.decision
        font.pixelSize: 26
        color: Theme.foundInk
    }
    Words {
        objectName: "decided-by"
        desk: true
        soft: true
        width: parent.width
        text: qsTr("%1 · %2").arg(box.decision.decidedBy).arg(box.decision.decidedOn)
    }
    Words {
        objectName: "decided-reason"
        desk: true
        visible: box.decision.overridden
        width: parent.width
        text: qsTr("Afviger fra forslaget: %1").arg(box.decision.reason)
    }
    Flow {
        width: parent.width
        spacing: 16
        DeskButton {
            objectName: "decision-print"
            primary: true
            text: qsTr("Gem som PDF og åbn")
            iconName: "print"
            onClicked: box.decision.print("")
        }
        DeskButton {
            objectName: "decision-documents"
            text: qsTr("Dokumenter")
            onClicked: box.documents()
        }
        DeskButton {
            objectName: "decision-reopen"
            quiet: true
            text: qsTr("Tag op igen")
            iconName: "undo"
            onClicked: box.decision.reopen()
        }
    }
    Words {
        objectName: "decision-document"
        desk: true
        soft: true
        visible: box.decision.document.length > 0
        width: parent.width
        text: qsTr("Gemt: %1").arg(box.decision.document)
        font.pixelSize: 16
        wrapMode: Text.WrapAnywhere
    }
}
