import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The centre's legal basis, and the notice as a page for the participants.
DeskBox {
    id: box
    required property PrivacyModel privacy
    objectName: "settings-privacy"
    title: qsTr("Deltagernes oplysninger")
    Component.onCompleted: box.privacy.load()

    Words {
        desk: true
        soft: true
        width: parent.width
        text: qsTr("Deltagerne kan læse og høre, hvad der gemmes om dem, før den første screening. De siger kun ja eller nej til det, der gives videre.")
    }
    Field {
        id: basis
        objectName: "privacy-basis"
        width: parent.width
        label: qsTr("Hvorfor må I gemme oplysningerne?")
        hint: qsTr("Er feltet tomt, står der, at undervisning af voksne er en offentlig opgave (artikel 6, stk. 1, litra e).")
        fault: box.privacy.fault
        text: box.privacy.legalBasis
        input.objectName: "privacy-basis-input"
        onAccepted: box.privacy.setLegalBasis(basis.text)
    }
    Flow {
        width: parent.width
        spacing: 16
        DeskButton {
            objectName: "privacy-save"
            text: qsTr("Gem begrundelsen")
            enabled: basis.text.trim() !== box.privacy.legalBasis
            onClicked: box.privacy.setLegalBasis(basis.text)
        }
        DeskButton {
            objectName: "privacy-print"
            text: qsTr("Teksten som PDF")
            iconName: "print"
            onClicked: box.privacy.print("")
        }
    }
    Words {
        objectName: "privacy-saved"
        desk: true
        soft: true
        visible: box.privacy.saved.length > 0
        width: parent.width
        text: qsTr("Gemt: %1").arg(box.privacy.saved)
        font.pixelSize: 16
        wrapMode: Text.WrapAnywhere
    }
}
