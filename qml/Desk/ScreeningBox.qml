pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The newest screening and its next step; or a new one.
DeskBox {
    id: box
    required property DeskModel desk
    required property var one
    property bool again: false
    readonly property bool none: one.state === ParticipantItem.NoScreening
    readonly property bool decided: one.state === ParticipantItem.Decided
    objectName: "screening-box"
    title: none ? qsTr("Ny screening") : qsTr("Screening")

    Words {
        desk: true
        soft: true
        visible: text.length > 0 && !box.none
        width: parent.width
        text: box.one.trade
    }
    StateLine {
        objectName: "screening-state"
        visible: !box.none
        width: parent.width
        lines: 3
        one: box.one
    }
    Flow {
        width: parent.width
        spacing: 16
        visible: !box.none
        DeskButton {
            objectName: "screening-continue"
            visible: box.one.state === ParticipantItem.Open
            primary: true
            text: qsTr("Fortsæt")
            iconName: "next"
            iconAfter: true
            iconFlips: true
            onClicked: box.desk.person.continueScreening()
        }
        DeskButton {
            objectName: "screening-mark"
            visible: box.one.state === ParticipantItem.ToMark
            primary: true
            text: qsTr("Vurdér svar")
            iconName: "next"
            iconAfter: true
            iconFlips: true
            onClicked: box.desk.page = DeskModel.Marking
        }
        DeskButton {
            objectName: "screening-decide"
            visible: box.one.state === ParticipantItem.ToDecide || box.decided
            primary: box.one.state === ParticipantItem.ToDecide
            text: box.decided ? qsTr("Se profil og beslutning") : qsTr("Se profil og beslut")
            iconName: "next"
            iconAfter: true
            iconFlips: true
            onClicked: box.desk.person.decide()
        }
        DeskButton {
            objectName: "screening-again"
            visible: box.decided && !box.again
            quiet: true
            iconName: "plus"
            text: qsTr("Ny screening")
            onClicked: box.again = true
        }
    }
    Flow {
        width: parent.width
        spacing: 16
        DeskButton {
            objectName: "screening-conversation"
            text: qsTr("Samtale")
            iconName: "person"
            onClicked: box.desk.page = DeskModel.Conversation
        }
        DeskButton {
            objectName: "screening-documents"
            visible: box.decided
            text: qsTr("Dokumenter")
            iconName: "print"
            onClicked: box.desk.person.documents()
        }
    }
    Words {
        desk: true
        soft: true
        visible: box.one.state === ParticipantItem.Open
        width: parent.width
        text: qsTr("Deltageren kan også selv fortsætte fra sit billede på forsiden.")
    }
    StartScreening {
        visible: box.none || box.decided && box.again
        width: parent.width
        desk: box.desk
    }
}
