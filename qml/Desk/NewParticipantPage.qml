pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Three fields. The nickname follows the name's first word until somebody writes another.
DeskPage {
    id: page
    required property DeskModel desk
    property bool ownAlias: false
    title: qsTr("Ny deltager")
    fault: page.desk.fault
    canGoBack: true
    widest: 720
    onBack: page.desk.page = DeskModel.Participants
    Keys.onEscapePressed: page.desk.page = DeskModel.Participants
    Component.onCompleted: name.input.forceActiveFocus()

    DeskBox {
        gap: 28
        Field {
            id: name
            objectName: "enrol-name"
            width: parent.width
            label: qsTr("Navn")
            hint: qsTr("Fulde navn. Kun lærere ser det.")
            fault: page.desk.enrolment.nameFault
            input.objectName: "enrol-name-input"
            input.onTextEdited: if (!page.ownAlias) alias.text = name.text.trim().split(/\s+/)[0]
            onAccepted: alias.input.forceActiveFocus()
        }
        Field {
            id: alias
            objectName: "enrol-alias"
            width: parent.width
            label: qsTr("Kaldenavn")
            hint: qsTr("Står på deltagerens billede på forsiden.")
            fault: page.desk.enrolment.aliasFault
            input.objectName: "enrol-alias-input"
            input.onTextEdited: page.ownAlias = alias.text.length > 0
            onAccepted: tongue.focusBox()
        }
        Chooser {
            id: tongue
            objectName: "enrol-tongue"
            width: parent.width
            label: qsTr("Modersmål")
            hint: qsTr("Vælg sprog")
            choices: page.desk.enrolment.tongueNames
            onChosen: index => tongue.current = index
        }
        DeskButton {
            objectName: "enrol-create"
            width: parent.width
            primary: true
            text: qsTr("Opret")
            enabled: name.text.length > 0 && tongue.current >= 0
            onClicked: page.desk.enrolment.enrol(name.text, alias.text, tongue.current)
        }
    }
    DeskBox {
        title: qsTr("Flere på én gang")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Har du deltagerne i et regneark, kan du hente dem alle. Du ser dem, før de bliver oprettet.")
        }
        DeskButton {
            objectName: "enrol-many"
            anchors.left: parent.left
            text: qsTr("Hent fra et regneark")
            onClicked: page.desk.page = DeskModel.BulkEnrolment
        }
    }
}
