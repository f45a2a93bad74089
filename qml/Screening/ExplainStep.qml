import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Explain a term or a text in one's own words. A text stands beside the field.
Item {
    id: step
    required property AppModel app
    required property ScreeningModel screening
    required property string instruction
    readonly property bool beside: screening.textBlocks.length > 0

    ReadingText {
        id: reading
        visible: step.beside
        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 40
        width: visible ? Math.min((parent.width - 128) * 0.5, 860) : 0
        title: step.screening.textTitle
        blocks: step.screening.textBlocks
    }
    Column {
        x: step.beside ? (LayoutMirroring.enabled ? 48 : reading.width + 80) : (parent.width - width) / 2
        y: step.beside ? 0 : Math.max(8, (parent.height - height) / 4)
        width: step.beside ? Math.min(parent.width - reading.width - 128, 820) : Math.min(parent.width - 96, 900)
        spacing: 20
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
            minimumHeight: step.beside ? 200 : 184
        }
    }
    Connections {
        target: step.screening
        function onStepChanged() { writing.focusField() }
    }
    Component.onCompleted: writing.focusField()
}
