import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Explain a term or a text in one's own words. A text stands beside the field.
Item {
    id: step
    required property AppModel app
    required property ScreeningModel screening
    required property string instruction
    // On a wide screen the text and its question stand in the middle together.
    readonly property real side: Math.max(48, (width - 860 - 32 - 820) / 2)
    readonly property bool beside: screening.textBlocks.length > 0

    ReadingText {
        id: reading
        visible: step.beside
        anchors.left: parent.left
        anchors.leftMargin: step.side
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 40
        width: visible ? (parent.width - 2 * step.side - 32) / 2 : 0
        title: step.screening.textTitle
        blocks: step.screening.textBlocks
        speaker: step.app.speaker
        aloud: step.screening.textAloud
        onHeard: step.screening.heard()
    }
    ScrollPage {
        id: page
        anchors.left: step.beside ? reading.right : parent.left
        anchors.leftMargin: step.beside ? 4 : 20
        anchors.right: parent.right
        anchors.rightMargin: step.beside ? step.side - 28 : 20
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        leftMargin: 28
        rightMargin: 28
        contentHeight: Math.max(height, column.y + column.height + 24)
        Column {
            id: column
            anchors.left: step.beside ? parent.left : undefined
            anchors.horizontalCenter: step.beside ? undefined : parent.horizontalCenter
            y: step.beside ? 8 : Math.max(8, (page.height - height) / 4)
            width: Math.min(page.width - 56, step.beside ? 820 : 900)
            spacing: step.beside ? 16 : 20
            PromptLine {
                width: parent.width
                app: step.app
                prompt: step.screening.prompt
                size: step.beside ? 30 : 40
            }
            Words {
                width: parent.width
                soft: true
                text: step.instruction
            }
            WritingArea {
                id: writing
                width: parent.width
                screening: step.screening
                minimumHeight: step.beside ? 160 : 184
            }
        }
    }
    Connections {
        target: step.screening
        function onStepChanged() { writing.focusField() }
    }
    Component.onCompleted: writing.focusField()
}
