import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// One of the hardest words: the word with its article, its translation, its sound.
Panel {
    id: card
    required property SpeakerModel speaker
    required property var modelData
    required property int index
    objectName: "drill-hard-" + index
    implicitHeight: Math.max(96, names.height + 24)
    Accessible.role: Accessible.Grouping
    Accessible.name: card.modelData.article + " " + card.modelData.lemma
    Column {
        id: names
        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.right: sound.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        Words {
            width: parent.width
            font.pixelSize: 30
            lineHeight: 0.85
            text: (card.modelData.article + " " + card.modelData.lemma).trim()
        }
        Words {
            width: parent.width
            visible: text.length > 0
            soft: true
            lineHeight: 0.85
            text: card.modelData.translation
        }
    }
    DrillSound {
        id: sound
        objectName: "drill-hard-sound-" + card.index
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        speaker: card.speaker
        danish: card.modelData.say
    }
}
