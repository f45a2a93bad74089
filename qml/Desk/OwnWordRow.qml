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
        OwnWordText {
            id: words
            anchors.left: parent.left
            anchors.right: keys.left
            anchors.rightMargin: 16
            one: row.one
            namesUnit: false
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
