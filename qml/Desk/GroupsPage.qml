pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The groups, and one more.
DeskPage {
    id: page
    required property DeskModel desk
    readonly property GroupsModel groups: desk.groups
    title: qsTr("Hold")
    subtitle: qsTr("Giv et helt hold de samme ord at lære.")
    fault: page.desk.fault
    note: page.desk.note
    widest: 920

    DeskBox {
        title: qsTr("Alle hold")
        visible: page.groups.all.length > 0
        gap: 12
        Repeater {
            model: page.groups.all
            GroupRow {
                required property var modelData
                required property int index
                objectName: "group-" + index
                width: parent.width
                one: modelData
                onClicked: page.groups.select(modelData.id)
            }
        }
    }
    DeskBox {
        title: qsTr("Nyt hold")
        Field {
            id: name
            objectName: "group-name"
            width: parent.width
            label: qsTr("Holdets navn")
            hint: qsTr("For eksempel: Svejsning, uge 48")
            fault: page.groups.nameFault
            input.objectName: "group-name-input"
            onAccepted: add.clicked()
        }
        DeskButton {
            id: add
            objectName: "group-add"
            anchors.left: parent.left
            primary: true
            text: qsTr("Opret holdet")
            onClicked: page.groups.add(name.text)
        }
    }
}
