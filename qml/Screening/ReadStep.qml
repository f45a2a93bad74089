import QtQuick
import Fagdansk
import Fagdansk.ViewModels

Item {
    id: step
    required property AppModel app
    required property ScreeningModel screening

    Keys.forwardTo: [reading]

    ReadingText {
        id: reading
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 96, 900)
        size: 28
        title: step.screening.textTitle
        blocks: step.screening.textBlocks
        speaker: step.app.speaker
        aloud: step.screening.textAloud
        onHeard: step.screening.heard()
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: 120
        BigButton {
            objectName: "step-next"
            anchors.centerIn: parent
            primary: true
            focus: true
            implicitHeight: 72
            fontSize: 28
            text: qsTr("Jeg har læst teksten")
            onClicked: step.screening.next()
        }
    }
}
