import QtQuick
import Fagdansk
import Fagdansk.ViewModels

Column {
    id: step
    required property StartModel start
    spacing: 28

    Words {
        width: parent.width
        desk: true
        heading: true
        font.pixelSize: Theme.deskTitle
        text: qsTr("Gem denne kode")
    }
    Words {
        width: parent.width
        desk: true
        text: qsTr("Svarene er låst. Glemmer alle lærere deres adgangskode, er denne kode den eneste vej ind. Den vises kun nu.")
    }
    CodePanel {
        objectName: "start-code"
        width: parent.width
        code: step.start.recoveryCode
    }
    Notice {
        width: parent.width
        text: step.start.fault
    }
    Words {
        width: parent.width
        visible: step.start.recoveryFile.length > 0
        desk: true
        soft: true
        wrapMode: Text.WrapAnywhere
        text: qsTr("Arket ligger her: %1").arg(step.start.recoveryFile)
    }
    Row {
        anchors.left: parent.left
        spacing: 16
        DeskButton {
            objectName: "start-print"
            iconName: "print"
            primary: step.start.recoveryFile.length === 0
            focus: true
            text: qsTr("Lav et ark til udskrift")
            onClicked: step.start.printCode()
        }
        DeskButton {
            objectName: "start-finish"
            primary: step.start.recoveryFile.length > 0
            text: qsTr("Jeg har gemt koden")
            onClicked: step.start.finish()
        }
    }
}
