import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Where the teacher can go, what waits there, and who is logged in.
Rectangle {
    id: side
    required property AppModel app
    required property DeskModel desk
    readonly property bool narrow: parent.width < 1200
    readonly property bool low: parent.height < 760
    width: narrow ? 216 : 264
    color: Theme.side
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Menu")

    Text {
        id: name
        anchors.left: parent.left
        anchors.leftMargin: side.narrow ? 24 : 32
        y: 32
        text: "Fagdansk"
        color: Theme.ink
        font.family: Theme.ui
        font.pixelSize: 26
        font.weight: Font.Bold
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: side.narrow ? 8 : 16
        y: side.low ? 80 : 96
        spacing: side.low ? 0 : 8
        SideKey {
            objectName: "desk-nav-today"
            text: qsTr("I dag")
            chosen: side.desk.page === DeskModel.Today
            onClicked: side.desk.page = DeskModel.Today
        }
        SideKey {
            objectName: "desk-nav-marking"
            text: qsTr("Til vurdering")
            count: side.desk.toMark
            chosen: side.desk.page === DeskModel.Marking
            onClicked: side.desk.page = DeskModel.Marking
        }
        SideKey {
            objectName: "desk-nav-second"
            text: qsTr("Anden vurdering")
            chosen: side.desk.page === DeskModel.SecondMarking || side.desk.page === DeskModel.Agreement
            onClicked: side.desk.page = DeskModel.SecondMarking
        }
        SideKey {
            objectName: "desk-nav-participants"
            text: qsTr("Deltagere")
            count: side.desk.participants.length
            chosen: side.desk.page === DeskModel.Participants || side.desk.page === DeskModel.Participant
                    || side.desk.page === DeskModel.NewParticipant || side.desk.page === DeskModel.BulkEnrolment
                    || (side.desk.page === DeskModel.Results && side.desk.results.group.length === 0) || side.desk.page === DeskModel.Conversation || side.desk.page === DeskModel.Decision
            onClicked: side.desk.page = DeskModel.Participants
        }
        SideKey {
            objectName: "desk-nav-groups"
            text: qsTr("Hold")
            chosen: side.desk.page === DeskModel.Groups || side.desk.page === DeskModel.Group
                    || (side.desk.page === DeskModel.Results && side.desk.results.group.length > 0)
            onClicked: side.desk.page = DeskModel.Groups
        }
        SideKey {
            objectName: "desk-nav-glossaries"
            text: qsTr("Ordlister")
            chosen: side.desk.page === DeskModel.Glossaries || side.desk.page === DeskModel.Glossary
                    || side.desk.page === DeskModel.Material || side.desk.page === DeskModel.GlossaryFile
            onClicked: side.desk.page = DeskModel.Glossaries
        }
        SideKey {
            objectName: "desk-nav-settings"
            text: qsTr("Indstillinger")
            chosen: side.desk.page === DeskModel.Settings || side.desk.page === DeskModel.Teachers
                    || side.desk.page === DeskModel.RecoveryCode || side.desk.page === DeskModel.Recordings
            onClicked: side.desk.page = DeskModel.Settings
        }
    }
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: side.narrow ? 8 : 16
        spacing: side.low ? 0 : 8
        SideKey {
            objectName: "desk-dark"
            text: side.app.dark ? qsTr("Lys skærm") : qsTr("Mørk skærm")
            iconName: "moon"
            onClicked: side.app.dark = !side.app.dark
        }
        SideKey {
            objectName: "desk-log-out"
            text: qsTr("Log ud")
            iconName: "lock"
            onClicked: side.desk.logOut()
        }
        Rectangle {
            width: parent.width
            height: 2
            color: Theme.line
        }
        Words {
            objectName: "desk-teacher"
            desk: true
            soft: true
            width: parent.width
            leftPadding: 16
            rightPadding: 16
            topPadding: 8
            bottomPadding: 8
            text: side.desk.teacherName
            elide: Text.ElideRight
            maximumLineCount: 2
        }
    }
}
