import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The folder with the copies, where the data will lie, and which copy it will be.
Column {
    id: choice
    required property RestoreModel restore
    spacing: 24

    Words {
        width: parent.width
        desk: true
        heading: true
        font.pixelSize: Theme.deskTitle
        text: qsTr("Gendan fra en daglig kopi")
    }
    Words {
        objectName: "restore-intro"
        width: parent.width
        desk: true
        soft: true
        text: choice.restore.damaged
              ? qsTr("Filen med data kan ikke åbnes. Den bliver lagt til side med en dato i navnet. Den bliver ikke slettet.")
              : qsTr("Har I brugt Fagdansk før, kan I få jeres data tilbage fra den daglige kopi, for eksempel på et USB-stik.")
    }
    Notice {
        objectName: "restore-fault"
        width: parent.width
        text: choice.restore.fault
        actionText: choice.restore.earlierDate.length > 0 ? qsTr("Brug kopien før den") : ""
        onAction: choice.restore.takeEarlier()
    }
    Field {
        id: folder
        objectName: "restore-folder"
        width: parent.width
        label: qsTr("Mappen med kopierne")
        text: choice.restore.folder
        input.objectName: "restore-folder-input"
        input.focus: true
        onAccepted: choice.restore.look(folder.text)
    }
    DeskButton {
        objectName: "restore-look"
        anchors.left: parent.left
        primary: !choice.restore.found
        enabled: folder.text.length > 0
        text: qsTr("Se efter kopier")
        onClicked: choice.restore.look(folder.text)
    }
    Rectangle {
        objectName: "restore-found"
        visible: choice.restore.found
        width: parent.width
        height: words.implicitHeight + 40
        radius: Theme.radius
        color: Theme.found
        Accessible.role: Accessible.StaticText
        Accessible.name: copy.text
        Column {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 24
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            Words {
                objectName: "restore-centre"
                visible: text.length > 0
                desk: true
                width: parent.width
                text: choice.restore.centre
                color: Theme.foundInk
            }
            Words {
                id: copy
                objectName: "restore-copy"
                desk: true
                width: parent.width
                text: qsTr("Kopien er fra %1.").arg(choice.restore.copyDate)
                color: Theme.foundInk
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Words {
                desk: true
                width: parent.width
                text: qsTr("Det, der er lavet efter den kopi, er ikke med.")
                color: Theme.foundInk
            }
        }
    }
    Field {
        id: target
        objectName: "restore-target"
        visible: !choice.restore.targetIsGiven
        width: parent.width
        label: qsTr("Filen med data")
        hint: qsTr("Her kommer data til at ligge. En fil, der ligger der i forvejen, bliver ikke overskrevet.")
        text: choice.restore.target
        input.objectName: "restore-target-input"
    }
    Words {
        objectName: "restore-given-target"
        visible: choice.restore.targetIsGiven
        desk: true
        soft: true
        width: parent.width
        wrapMode: Text.WrapAnywhere
        text: qsTr("Data kommer til at ligge her: %1").arg(choice.restore.target)
    }
    DeskButton {
        objectName: "restore-go"
        anchors.left: parent.left
        primary: choice.restore.found
        enabled: choice.restore.found && folder.text.trim() === choice.restore.folder && target.text.length > 0
        text: qsTr("Gendan")
        onClicked: choice.restore.restore(target.text)
    }
}
