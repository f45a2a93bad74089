import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Everybody, with trade, screening and practice.
DeskPage {
    id: page
    required property DeskModel desk
    title: qsTr("Deltagere")
    subtitle: page.desk.participants.length > 0 ? qsTr("%n deltagere", "", page.desk.participants.length) : ""
    fault: page.desk.fault
    note: page.desk.note
    beside: page.desk.participants.length > 0 ? newKey : null

    Component {
        id: newKey
        DeskButton {
            objectName: "new-participant"
            primary: true
            iconName: "plus"
            text: qsTr("Ny deltager")
            onClicked: page.desk.page = DeskModel.NewParticipant
        }
    }
    CalmBox {
        objectName: "participants-empty"
        visible: page.desk.participants.length === 0
        width: parent.width
        done: false
        title: qsTr("Her er ingen deltagere endnu.")
        words: qsTr("Opret den første. Det tager et minut.")
        action: qsTr("Ny deltager")
        actionName: "new-participant"
        primary: true
        onClicked: page.desk.page = DeskModel.NewParticipant
    }
    Field {
        id: query
        objectName: "participants-query"
        visible: page.desk.participants.length > 12
        width: Math.min(parent.width, 480)
        label: qsTr("Find en deltager")
        hint: page.desk.query.length > 0 ? qsTr("%n deltagere passer", "", page.desk.foundCount) : qsTr("Navn, kaldenavn eller fag")
        text: page.desk.query
        input.objectName: "participants-query-input"
        onTextChanged: page.desk.query = text
    }
    DeskButton {
        objectName: "results-all"
        visible: page.desk.participants.length > 0
        anchors.left: parent.left
        iconName: "saved"
        text: qsTr("Gem resultater")
        onClicked: page.desk.results.open()
    }
    Panel {
        visible: page.desk.found.length > 0
        width: parent.width
        height: rows.implicitHeight + 16
        Column {
            id: rows
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 8
            y: 8
            Repeater {
                model: page.desk.found
                ParticipantRow {
                    required property var modelData
                    required property int index
                    objectName: "participant-row-" + index
                    width: rows.width
                    one: modelData
                    first: index === 0
                    onClicked: page.desk.select(modelData.person)
                }
            }
        }
    }
    DeskButton {
        objectName: "participants-more"
        visible: page.desk.foundCount > page.desk.found.length
        anchors.left: parent.left
        text: qsTr("Vis flere")
        onClicked: page.desk.showMoreFound()
    }
}
