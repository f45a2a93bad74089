import QtQuick
import Fagdansk

// A word that a text proposes, where it stands, and whether it goes along.
Item {
    id: row
    required property var one
    signal toggled
    signal edited
    signal dropped
    implicitHeight: Math.max(words.implicitHeight, Theme.target)
    height: implicitHeight

    Column {
        id: words
        anchors.left: parent.left
        anchors.right: keys.left
        anchors.rightMargin: 16
        spacing: 2
        Words {
            width: parent.width
            text: row.one.word
            font.pixelSize: 22
        }
        Words {
            desk: true
            soft: true
            width: parent.width
            text: row.one.definition.length > 0 ? "\u2068" + row.one.definition + "\u2069" : "\u2068" + row.one.sentence + "\u2069"
            font.italic: row.one.definition.length === 0
        }
        Words {
            desk: true
            width: parent.width
            text: qsTr("%n gange i teksten", "", row.one.count) + (row.one.known ? " · " + qsTr("findes i ordlisterne") : " · " + qsTr("nyt ord"))
            font.pixelSize: 16
            color: row.one.known ? Theme.softInk : Theme.accent
        }
    }
    Row {
        id: keys
        anchors.right: parent.right
        spacing: 8
        ChipKey {
            objectName: row.objectName + "-take"
            text: qsTr("Med")
            taken: row.one.taken
            Accessible.name: qsTr("Tag %1 med").arg("\u2068" + row.one.word + "\u2069")
            onClicked: row.toggled()
        }
        DeskButton {
            objectName: row.objectName + "-edit"
            text: qsTr("Ret")
            Accessible.name: qsTr("Ret %1").arg("\u2068" + row.one.word + "\u2069")
            onClicked: row.edited()
        }
        DeskButton {
            objectName: row.objectName + "-drop"
            text: qsTr("Læg væk")
            Accessible.name: qsTr("Læg %1 væk").arg("\u2068" + row.one.word + "\u2069")
            onClicked: row.dropped()
        }
    }
}
