import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The question itself, in Danish, with a button that says it.
Item {
    id: line
    required property AppModel app
    required property string prompt
    property int size: 32
    implicitHeight: words.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Words {
        id: words
        objectName: "step-prompt"
        anchors.left: parent.left
        anchors.right: sound.left
        anchors.rightMargin: 16
        font.pixelSize: line.size
        lineHeight: 1.2
        text: line.prompt
    }
    SoundButton {
        id: sound
        objectName: "prompt-sound"
        anchors.right: parent.right
        anchors.top: parent.top
        speaker: line.app.speaker
        text: qsTr("Hør spørgsmålet")
        danish: line.prompt
    }
}
