import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// One of the hardest words: the word with its article, its translation, its sound, and one's own voice.
Panel {
    id: card
    required property SpeakerModel speaker
    required property VoiceModel voice
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
        anchors.right: ears.left
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
            text: own.fault.length > 0 ? own.fault : card.modelData.translation
        }
    }
    Row {
        id: ears
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16
        SayYourself {
            id: own
            name: "drill-hard-say-" + card.index
            voice: card.voice
            term: card.modelData.id
            danish: card.modelData.say
            word: card.modelData.lemma
        }
        DrillSound {
            objectName: "drill-hard-sound-" + card.index
            speaker: card.speaker
            danish: card.modelData.say
            term: card.modelData.id
        }
    }
}
