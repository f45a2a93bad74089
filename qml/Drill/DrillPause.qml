import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A rest: the exercise is put away, time stands still, and there is one way on.
FocusScope {
    id: rest
    required property AppModel app
    required property DrillModel drill
    objectName: "drill-resting"
    onVisibleChanged: if (visible) onward.forceActiveFocus()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + " " + words.text

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 96, 720)
        spacing: 32
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "pause"
            size: 72
            color: Theme.accent
        }
        Words {
            id: title
            width: parent.width
            heading: true
            font.pixelSize: 48
            lineHeight: 0.85
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Pause")
        }
        Words {
            id: words
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Tiden står stille. Du fortsætter ved den samme opgave.")
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 16
            BigButton {
                id: onward
                objectName: "drill-resume"
                primary: true
                iconName: "next"
                iconAfter: true
                iconFlips: true
                text: qsTr("Fortsæt")
                onClicked: rest.drill.resume()
            }
            SoundButton {
                anchors.verticalCenter: parent.verticalCenter
                objectName: "drill-rest-sound"
                speaker: rest.app.speaker
                text: qsTr("Læs op")
                instruction: title.text + ". " + words.text
            }
        }
    }
}
