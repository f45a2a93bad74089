pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What is kept about one and why, in one's own language: to read and to hear.
Item {
    id: place
    required property AppModel app
    required property PrivacyModel privacy

    ParticipantHeader {
        id: header
        speaker: place.app.speaker
        title: place.privacy.title
        onBack: place.privacy.close()
        instruction: place.privacy.aloud
    }
    ScrollPage {
        id: page
        objectName: "privacy-page"
        focus: true // the text is read from its beginning; the arrows move it
        Keys.onDownPressed: page.contentY = Math.min(Math.max(0, page.contentHeight - page.height), page.contentY + 64)
        Keys.onUpPressed: page.contentY = Math.max(0, page.contentY - 64)
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        contentHeight: content.height + 48
        Column {
            id: content
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 96, 860)
            spacing: 24
            Repeater {
                model: place.privacy.sections
                Column {
                    id: section
                    required property var modelData
                    required property int index
                    width: content.width
                    spacing: 4
                    Words {
                        objectName: "privacy-" + section.index
                        width: parent.width
                        text: section.modelData.title
                        font.weight: Font.Bold
                    }
                    Words {
                        width: parent.width
                        text: section.modelData.text
                    }
                }
            }
            BigButton {
                objectName: "privacy-close"
                anchors.left: parent.left
                primary: true
                implicitHeight: 72
                fontSize: 28
                text: qsTr("Det er i orden")
                onClicked: place.privacy.close()
            }
        }
    }
}
