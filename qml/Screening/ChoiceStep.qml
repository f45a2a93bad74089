import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A question to a text: the text beside it all the time.
Item {
    id: step
    required property AppModel app
    required property ScreeningModel screening
    required property string instruction
    // On a wide screen the text and its question stand in the middle together.
    readonly property real side: Math.max(48, (width - 860 - 32 - 820) / 2)

    ReadingText {
        id: reading
        anchors.left: parent.left
        anchors.leftMargin: step.side
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 40
        width: (parent.width - 2 * step.side - 32) / 2
        title: step.screening.textTitle
        blocks: step.screening.textBlocks
        speaker: step.app.speaker
        aloud: step.screening.textAloud
        onHeard: step.screening.heard()
    }
    ScrollPage {
        id: page
        anchors.left: reading.right
        anchors.leftMargin: 4
        anchors.right: parent.right
        anchors.rightMargin: step.side - 28
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        // The ring round an answer needs its room inside.
        leftMargin: 28
        rightMargin: 28
        contentHeight: column.y + column.height + 24
        Column {
            id: column
            y: 8
            width: Math.min(parent.width, 820)
            spacing: 16
            Words {
                width: parent.width
                soft: true
                font.pixelSize: 22
                text: step.instruction
            }
            PromptLine {
                width: parent.width
                app: step.app
                prompt: step.screening.prompt
                size: 30
            }
            OptionList {
                id: list
                width: parent.width
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
    }
    Connections {
        target: step.screening
        function onStepChanged() {
            page.contentY = 0
            list.forceActiveFocus()
        }
    }
}
