pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// One group: what it is to learn, who is in it, its name and its end.
DeskPage {
    id: page
    required property DeskModel desk
    readonly property GroupsModel groups: desk.groups
    readonly property var one: groups.open
    title: one.name
    subtitle: one.archived ? qsTr("Afsluttet") : qsTr("%n deltagere", "", one.members)
    fault: page.desk.fault
    note: page.desk.note
    canGoBack: true
    onBack: page.desk.page = DeskModel.Groups
    Keys.onEscapePressed: page.desk.page = DeskModel.Groups

    Flow {
        width: parent.width
        spacing: 24
        AssignmentsBox {
            width: page.wide ? parent.width - 368 - 24 : parent.width
            desk: page.desk
        }
        DeskBox {
            width: page.wide ? 368 : parent.width
            title: qsTr("Hvem er med?")
            gap: 8
            Words {
                desk: true
                soft: true
                visible: page.desk.participants.length === 0
                width: parent.width
                text: qsTr("Her er ingen deltagere endnu.")
            }
            Repeater {
                model: page.desk.participants
                ChipKey {
                    required property var modelData
                    required property int index
                    objectName: "member-" + index
                    width: parent.width
                    text: modelData.name
                    taken: Array.from(page.groups.members).includes(modelData.person)
                    onClicked: page.groups.toggleMember(modelData.person)
                }
            }
        }
    }
    ProgressMap {
        visible: page.desk.progress.members.length > 0
        progress: page.desk.progress
        onSelected: person => page.desk.select(person)
    }
    NeededWords {
        visible: page.desk.progress.members.length > 0 && page.desk.progress.words.length > 0
        progress: page.desk.progress
    }
    DeskButton {
        objectName: "results-group"
        visible: page.groups.members.length > 0
        anchors.left: parent.left
        iconName: "saved"
        text: qsTr("Gem holdets resultater")
        onClicked: page.desk.results.openGroup()
    }
    DeskBox {
        title: qsTr("Navn og afslutning")
        Field {
            id: name
            objectName: "group-rename"
            width: parent.width
            label: qsTr("Holdets navn")
            fault: page.groups.nameFault
            text: page.one.name
            input.objectName: "group-rename-input"
            onAccepted: page.groups.rename(name.text)
        }
        Flow {
            width: parent.width
            spacing: 16
            DeskButton {
                objectName: "group-rename-save"
                text: qsTr("Gem navnet")
                enabled: name.text !== page.one.name
                onClicked: page.groups.rename(name.text)
            }
            DeskButton {
                objectName: "group-archive"
                text: page.one.archived ? qsTr("Åbn holdet igen") : qsTr("Afslut holdet")
                onClicked: page.groups.archive(!page.one.archived)
            }
        }
    }
}
