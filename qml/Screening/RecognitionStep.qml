import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Cannot explain it, but perhaps knows it: choose the meaning.
Item {
    id: step
    required property AppModel app
    required property ScreeningModel screening
    required property string instruction

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 8
        width: Math.min(parent.width - 96, 900)
        spacing: 14
        Words {
            width: parent.width
            soft: true
            text: step.instruction
        }
        PromptLine {
            width: parent.width
            app: step.app
            prompt: step.screening.word.length > 0 ? step.screening.word : step.screening.prompt
            size: 36
        }
        OptionList {
            width: parent.width
            tight: true
            options: step.screening.options
            chosen: step.screening.chosen
            onChoose: place => step.screening.choose(place)
        }
        BigButton {
            objectName: "step-skip"
            quiet: true
            text: qsTr("Ved ikke")
            onClicked: step.screening.skip()
        }
    }
}
