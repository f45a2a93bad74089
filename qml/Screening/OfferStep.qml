import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// After three "ved ikke": choose answers instead, go on, or stop with dignity.
Item {
    id: step
    required property ScreeningModel screening
    required property string instruction

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 96, 760)
        spacing: 28
        Words {
            width: parent.width
            heading: true
            text: step.instruction
        }
        ChoiceButton {
            objectName: "offer-choose"
            visible: step.screening.canChooseInstead
            focus: visible
            width: parent.width
            text: qsTr("Jeg vil hellere vælge mellem svar")
            onClicked: step.screening.chooseInstead()
        }
        ChoiceButton {
            objectName: "offer-go-on"
            focus: !step.screening.canChooseInstead
            width: parent.width
            text: qsTr("Jeg fortsætter, som jeg gør nu")
            onClicked: step.screening.goOn()
        }
        ChoiceButton {
            objectName: "offer-stop"
            width: parent.width
            text: qsTr("Jeg vil gerne stoppe her")
            onClicked: step.screening.stop()
        }
    }
}
