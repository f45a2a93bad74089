import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A question, or the title of an instruction, with its sound.
Panel {
    id: prompt
    required property AppModel app
    required property DrillModel drill
    property int fontSize: 28
    implicitHeight: Math.max(88, words.implicitHeight + 32)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Words {
        id: words
        objectName: "drill-prompt"
        anchors.left: parent.left
        anchors.right: sound.left
        anchors.leftMargin: 32
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: prompt.fontSize
        lineHeight: 0.9
        text: prompt.drill.task.prompt
    }
    DrillSound {
        id: sound
        objectName: "drill-prompt-sound"
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        speaker: prompt.app.speaker
        danish: prompt.drill.task.prompt
    }
}
