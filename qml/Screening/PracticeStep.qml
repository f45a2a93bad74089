import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The unscored practice item, with an example of how little is needed.
ScrollPage {
    id: step
    required property AppModel app
    required property ScreeningModel screening
    required property string instruction
    contentHeight: Math.max(height, column.height + 48)

    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(8, (step.height - height) / 4)
        width: Math.min(step.width - 96, 900)
        spacing: 20
        Words {
            width: parent.width
            soft: true
            text: step.instruction
        }
        PromptLine {
            width: parent.width
            app: step.app
            prompt: step.screening.prompt
            size: 40
        }
        Panel {
            width: parent.width
            height: example.height + 32
            color: Theme.accentWash
            border.width: 0
            Words {
                id: example
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 24
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: 24
                text: qsTr("Sådan kan man svare: »%1«").arg("\u2068" + step.screening.example + "\u2069")
            }
        }
        WritingArea {
            id: writing
            visible: !step.screening.faceToFace
            width: parent.width
            screening: step.screening
            minimumHeight: 120
        }
        BigButton {
            objectName: "step-next"
            anchors.left: parent.left
            visible: step.screening.faceToFace
            primary: true
            implicitHeight: 72
            text: qsTr("Vi har talt om det")
            onClicked: step.screening.next()
        }
    }
    Component.onCompleted: if (!screening.faceToFace) writing.focusField()
}
