pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Which document, for whom, with what in it. Outside the house it takes a name and the participant's yes.
DeskBox {
    id: box
    required property DocumentsModel documents
    objectName: "document-choice"
    title: qsTr("Hvilket dokument?")

    Flow {
        width: parent.width
        spacing: 12
        Repeater {
            model: box.documents.documents.length
            ChipKey {
                required property int index
                objectName: "document-" + index
                text: box.documents.documents[index] ?? ""
                taken: index === box.documents.current
                onClicked: box.documents.current = index
            }
        }
    }
    Field {
        id: recipient
        visible: box.documents.leavesTheHouse
        width: parent.width
        label: qsTr("Til hvem?")
        hint: qsTr("For eksempel skolen eller jobcentret, og hvem der")
        text: box.documents.recipient
        input.objectName: "document-recipient-input"
        input.onTextEdited: box.documents.recipient = recipient.text
    }
    Words {
        desk: true
        width: parent.width
        text: qsTr("Det står i det")
        font.weight: Font.DemiBold
    }
    Column {
        width: parent.width
        spacing: 4
        Repeater {
            model: box.documents.information.length
            Toggle {
                required property int index
                readonly property var one: box.documents.information[index]
                objectName: "information-" + (one?.id ?? "")
                width: parent.width
                text: one?.title ?? ""
                checked: one?.taken ?? false
                onToggled: box.documents.take(one.id, checked)
            }
        }
    }
    Toggle {
        objectName: "document-agreed"
        visible: box.documents.leavesTheHouse
        width: parent.width
        text: qsTr("Deltageren har sagt ja til, at det gives videre.")
        checked: box.documents.agreed
        onToggled: box.documents.agreed = checked
    }
    DeskButton {
        objectName: "document-save"
        anchors.left: parent.left
        primary: true
        enabled: box.documents.ready
        text: qsTr("Gem som PDF og åbn")
        iconName: "print"
        onClicked: box.documents.save("")
    }
    Words {
        objectName: "document-missing"
        desk: true
        soft: true
        visible: box.documents.leavesTheHouse && !box.documents.ready
        width: parent.width
        text: qsTr("Skriv, hvem det er til, og spørg deltageren først.")
        font.pixelSize: 16
    }
    Words {
        objectName: "document-saved"
        desk: true
        soft: true
        visible: box.documents.saved.length > 0
        width: parent.width
        text: qsTr("Gemt: %1").arg(box.documents.saved)
        font.pixelSize: 16
        wrapMode: Text.WrapAnywhere
    }
}
