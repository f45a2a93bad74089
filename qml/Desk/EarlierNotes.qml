pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// What was noted before and has changed since: nothing is overwritten.
DeskBox {
    id: box
    required property var notes
    property bool open: false
    objectName: "earlier-notes"
    title: qsTr("Noteret før")

    DeskButton {
        objectName: "earlier-show"
        anchors.left: parent.left
        visible: !box.open
        text: qsTr("Vis tidligere notater")
        onClicked: box.open = true
    }
    Repeater {
        model: box.open ? box.notes : []
        Column {
            id: entry
            required property var modelData
            required property int index
            width: parent.width
            spacing: 4
            Words {
                objectName: "earlier-" + entry.index
                desk: true
                width: parent.width
                text: entry.modelData.title
                font.weight: Font.DemiBold
            }
            Words {
                desk: true
                soft: true
                width: parent.width
                text: entry.modelData.by
                font.pixelSize: 16
            }
            Repeater {
                model: entry.modelData.lines
                Words {
                    required property string modelData
                    desk: true
                    width: parent.width
                    text: modelData
                }
            }
        }
    }
}
