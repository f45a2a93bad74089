pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// What was given to whom, and what was in it. Nothing is ever taken off this list.
DeskBox {
    id: box
    required property var given
    objectName: "given"
    title: qsTr("Lavet og givet før")

    Words {
        desk: true
        soft: true
        visible: box.given.length === 0
        width: parent.width
        text: qsTr("Ingen dokumenter endnu.")
    }
    Repeater {
        model: box.given
        Column {
            id: line
            required property var modelData
            required property int index
            width: parent.width
            spacing: 2
            Words {
                objectName: "given-" + line.index
                desk: true
                width: parent.width
                text: line.modelData.recipient.length > 0
                      ? qsTr("%1 til %2").arg(line.modelData.title).arg("\u2068" + line.modelData.recipient + "\u2069") : line.modelData.title
                font.weight: Font.DemiBold
            }
            Words {
                desk: true
                width: parent.width
                visible: text.length > 0
                text: line.modelData.information
            }
            Words {
                desk: true
                soft: true
                width: parent.width
                text: line.modelData.when
                font.pixelSize: 16
            }
        }
    }
}
