import QtQuick
import Fagdansk

// A word of an own glossary under its unit's name, with what can be done to it.
Column {
    id: row
    required property var one
    signal edited
    signal removed
    signal moved(int step)
    spacing: 12

    Words {
        desk: true
        soft: true
        visible: row.one.opensUnit
        width: parent.width
        topPadding: 8
        text: "\u2068" + row.one.unit + "\u2069"
        font.weight: Font.DemiBold
    }
    Item {
        width: parent.width
        height: Math.max(words.implicitHeight, keys.implicitHeight)
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
                soft: row.one.definition.length > 0
                width: parent.width
                text: row.one.definition.length > 0 ? "\u2068" + row.one.definition + "\u2069" : qsTr("Mangler en betydning")
                color: row.one.definition.length > 0 ? Theme.softInk : Theme.amberInk
            }
            Words {
                desk: true
                soft: true
                visible: row.one.translations.length > 0
                width: parent.width
                text: qsTr("Oversat: %1").arg("\u2068" + row.one.translations + "\u2069")
                font.pixelSize: 16
            }
        }
        Row {
            id: keys
            anchors.right: parent.right
            spacing: 8
            RoundButton {
                objectName: row.objectName + "-up"
                iconName: "up"
                text: qsTr("Flyt %1 op").arg("\u2068" + row.one.word + "\u2069")
                onClicked: row.moved(-1)
            }
            RoundButton {
                objectName: row.objectName + "-down"
                iconName: "down"
                text: qsTr("Flyt %1 ned").arg("\u2068" + row.one.word + "\u2069")
                onClicked: row.moved(1)
            }
            DeskButton {
                objectName: row.objectName + "-edit"
                text: qsTr("Ret")
                Accessible.name: qsTr("Ret %1").arg("\u2068" + row.one.word + "\u2069")
                onClicked: row.edited()
            }
            DeskButton {
                objectName: row.objectName + "-remove"
                text: qsTr("Tag ud")
                Accessible.name: qsTr("Tag %1 ud").arg("\u2068" + row.one.word + "\u2069")
                onClicked: row.removed()
            }
        }
    }
}
