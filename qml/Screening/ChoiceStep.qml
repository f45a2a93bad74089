import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// A question to a text: the text beside it all the time.
Item {
    id: step
    required property AppModel app
    required property ScreeningModel screening
    required property string instruction

    ReadingText {
        id: reading
        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 40
        width: Math.min((parent.width - 128) * 0.5, 860)
        title: step.screening.textTitle
        blocks: step.screening.textBlocks
    }
    Flickable {
        anchors.left: reading.right
        anchors.leftMargin: 32
        anchors.right: parent.right
        anchors.rightMargin: 48
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        contentHeight: column.height + 40
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}
        Column {
            id: column
            width: Math.min(parent.width, 820)
            spacing: 20
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
                width: parent.width
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
}
