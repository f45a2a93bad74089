import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// My words: what I am learning, with sound, picture, meaning and my own language.
Item {
    id: place
    required property AppModel app
    required property HomeModel home

    ParticipantHeader {
        id: header
        speaker: place.app.speaker
        title: qsTr("Mine ord")
        subtitle: qsTr("%n ord", "", place.home.words.length)
        picture: place.home.picture
        onBack: place.home.showHome()
        instruction: qsTr("Her er de ord, du øver. Tryk på et ord for at høre det.")
    }
    ListView {
        id: list
        objectName: "words-list"
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 96, 1040)
        spacing: 16
        clip: true
        focus: true
        bottomMargin: 48
        model: place.home.words
        T.ScrollBar.vertical: SlimScrollBar {}
        delegate: Panel {
            id: row
            required property var modelData
            required property int index
            width: list.width
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
                anchors.right: sound.left
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
            }
            SoundButton {
                id: sound
                objectName: "word-sound-" + row.index
                anchors.right: parent.right
                anchors.rightMargin: 24
                anchors.verticalCenter: parent.verticalCenter
                // The next one is made before Tab asks for it.
                onActiveFocusChanged: if (activeFocus) {
                    list.positionViewAtIndex(Math.max(0, row.index - 1), ListView.Contain)
                    list.positionViewAtIndex(Math.min(list.count - 1, row.index + 1), ListView.Contain)
                }
                speaker: place.app.speaker
                text: qsTr("Hør ordet %1").arg(row.modelData.lemma)
                danish: row.modelData.say
            }
        }
    }
}
