import QtQuick
import Fagdansk
import Fagdansk.ViewModels

Column {
    id: step
    required property AppModel app
    required property StartModel start
    spacing: 28

    Words {
        width: parent.width
        desk: true
        heading: true
        font.pixelSize: Theme.deskTitle
        text: qsTr("Velkommen. Hvor skal data ligge?")
    }
    Words {
        width: parent.width
        desk: true
        soft: true
        text: step.start.pathIsPrivate
              ? qsTr("Den fælles mappe kan ikke bruges her. Derfor foreslår vi din egen mappe. Så kan andre brugere på computeren ikke se deltagerne.")
              : qsTr("Alt bliver på denne computer. Alle, der bruger computeren, kan bruge programmet; kun lærere kan læse svarene.")
    }
    Field {
        id: path
        objectName: "start-path"
        width: parent.width
        label: qsTr("Filen med data")
        hint: qsTr("Du kan lade den stå, som den er.")
        text: step.start.path
        input.focus: true
    }
    Field {
        id: copy
        objectName: "start-copy"
        width: parent.width
        label: qsTr("Mappen til den daglige kopi")
        hint: qsTr("Helst et USB-stik eller en anden disk. Går computeren i stykker, mister I højst én dag.")
        text: step.start.proposedCopyFolder
        onAccepted: go.clicked()
    }
    Flow {
        width: parent.width
        spacing: 16
        DeskButton {
            id: go
            objectName: "start-place-next"
            primary: true
            text: qsTr("Fortsæt")
            onClicked: step.start.choosePlace(path.text, copy.text)
        }
        DeskButton {
            objectName: "start-restore"
            quiet: true
            text: qsTr("Gendan fra en daglig kopi")
            onClicked: step.app.goToRestore()
        }
        DeskButton {
            objectName: "start-example"
            quiet: true
            text: qsTr("Se først et eksempelhold")
            onClicked: step.app.openExample()
        }
    }
}
