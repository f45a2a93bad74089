import QtQuick
import Fagdansk

// A participant's practice in one line; opens the participant.
Pressable {
    id: line
    required property var one
    implicitHeight: 72
    text: one.name
    Accessible.name: one.name + ", " + numbers.text + ", " + last.text

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -12
        anchors.rightMargin: -12
        radius: 14
        color: line.hovered || line.down ? Theme.accentWash : "transparent"
        FocusRing { control: line; anchors.margins: 0; radius: 14 }
    }
    Item {
        anchors.fill: parent
        TilePicture {
            id: picture
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 48
            height: 48
            name: line.one.picture
        }
        Words {
            id: who
            desk: true
            anchors.left: picture.right
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(160, (parent.width - 64) * 0.36)
            wrapMode: Text.NoWrap
            lineHeight: 1
            elide: Text.ElideRight
            text: line.one.name
        }
        Words {
            id: numbers
            desk: true
            anchors.left: who.right
            anchors.leftMargin: 16
            anchors.right: last.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            lineHeight: 1
            elide: Text.ElideRight
            text: qsTr("%1 sidder fast · %2 i gang").arg(line.one.known.toLocaleString(Qt.locale(), "f", 0))
                .arg(line.one.inProgress.toLocaleString(Qt.locale(), "f", 0))
        }
        Words {
            id: last
            desk: true
            soft: true
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            lineHeight: 1
            text: line.one.lastPractice.length > 0 ? qsTr("sidst %1").arg(line.one.lastPractice) : qsTr("ikke øvet endnu")
        }
    }
}
