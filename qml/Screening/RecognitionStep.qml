import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Cannot explain it, but perhaps knows it: choose the meaning. Four long meanings fit on the smallest window.
ScrollPage {
    id: step
    required property AppModel app
    required property ScreeningModel screening
    required property string instruction
    readonly property bool low: height < 640
    contentHeight: Math.max(height, column.height + 40)

    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(8, (step.height - height) / 3)
        width: Math.min(step.width - 96, 1184)
        spacing: step.low ? 12 : 20
        Words {
            width: parent.width
            soft: true
            text: step.instruction
        }
        PromptLine {
            width: parent.width
            app: step.app
            prompt: step.screening.word.length > 0 ? step.screening.word : step.screening.prompt
            size: 40
        }
        OptionList {
            id: list
            width: parent.width
            columns: 2
            tight: step.low
            options: step.screening.options
            chosen: step.screening.chosen
            onChoose: place => step.screening.choose(place)
        }
        BigButton {
            objectName: "step-skip"
            anchors.left: parent.left
            anchors.leftMargin: -28
            quiet: true
            text: qsTr("Ved ikke")
            onClicked: step.screening.skip()
        }
    }
    Connections {
        target: step.screening
        function onStepChanged() {
            step.contentY = 0
            list.forceActiveFocus()
        }
    }
}
