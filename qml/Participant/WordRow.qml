pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A word: picture, translation, meaning, sound, one's own voice. One press more shows its parts, its forms and sentences with it.
Panel {
    id: row
    required property var modelData
    required property int index
    required property SpeakerModel speaker
    required property VoiceModel voice
    required property bool open
    signal toggled
    signal reached(int index)
    height: Math.max(136, texts.height + 40)

    TermPicture {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        width: 96
        height: 96
        border.width: 0
        visible: row.modelData.picture.length > 0
        name: row.modelData.picture
        description: row.modelData.lemma
    }
    Column {
        id: texts
        anchors.left: parent.left
        anchors.leftMargin: picture.visible ? 144 : 32
        anchors.right: state.left
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4
        Danish {
            font.pixelSize: 30
            lineHeight: 1.1
            text: (row.modelData.article.length > 0 ? row.modelData.article + " " : "") + row.modelData.lemma
        }
        Words {
            width: parent.width
            visible: row.modelData.translation.length > 0
            text: row.modelData.translation
            color: Theme.accent
            lineHeight: 1.1
        }
        Danish {
            soft: true
            font.pixelSize: 24
            lineHeight: 1.2
            text: row.modelData.definition
        }
        Words {
            objectName: "word-fault-" + row.index
            width: parent.width
            visible: text.length > 0
            lineHeight: 1.2
            text: own.fault
        }
        Column {
            width: parent.width
            visible: row.open
            topPadding: 12
            spacing: 6
            component More: Column {
                id: more
                property string label
                property string text
                width: parent?.width ?? 0
                visible: more.text.length > 0
                Words {
                    desk: true
                    soft: true
                    width: parent.width
                    text: more.label
                }
                Danish {
                    font.pixelSize: 24
                    lineHeight: 1.15
                    text: more.text
                }
            }
            More { objectName: "word-parts-" + row.index; label: qsTr("Ordets dele"); text: row.modelData.parts }
            More { objectName: "word-forms-" + row.index; label: qsTr("Former"); text: row.modelData.forms }
            More {
                objectName: "word-sentences-" + row.index
                label: qsTr("I en sætning")
                text: row.modelData.sentences.join("\n")
            }
        }
    }
    StateDot {
        id: state
        anchors.right: opener.left
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        begun: row.modelData.begun
        known: row.modelData.known
    }
    RoundButton {
        id: opener
        objectName: "word-open-" + row.index
        anchors.right: own.visible ? own.left : sound.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        iconName: row.open ? "up" : "down"
        text: row.open ? qsTr("Mindre om %1").arg(row.modelData.lemma) : qsTr("Mere om %1").arg(row.modelData.lemma)
        onClicked: row.toggled()
        onActiveFocusChanged: if (activeFocus) row.reached(row.index)
    }
    SayYourself {
        id: own
        name: "word-say-" + row.index
        anchors.right: sound.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        voice: row.voice
        term: row.modelData.id
        danish: row.modelData.say
        word: row.modelData.lemma
        onReached: row.reached(row.index)
    }
    SoundButton {
        id: sound
        objectName: "word-sound-" + row.index
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        onActiveFocusChanged: if (activeFocus) row.reached(row.index)
        speaker: row.speaker
        text: qsTr("Hør ordet %1").arg(row.modelData.lemma)
        danish: row.modelData.say
        term: row.modelData.id
    }
}
