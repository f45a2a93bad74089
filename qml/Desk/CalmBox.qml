import QtQuick
import Fagdansk

// Nothing waits here: says so, and what one can do.
Panel {
    id: box
    property string title: ""
    property string words: ""
    property string action: ""
    property string actionName: ""
    property bool primary: false
    property bool done: true
    signal clicked
    implicitHeight: Math.max(304, column.implicitHeight + 96)

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 560)
        spacing: 20
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: box.done
            width: 72
            height: 72
            radius: 36
            color: Theme.found
            Icon {
                anchors.centerIn: parent
                name: "check"
                size: 40
                color: Theme.foundInk
            }
        }
        Words {
            desk: true
            heading: true
            width: parent.width
            text: box.title
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            desk: true
            soft: true
            visible: text.length > 0
            width: parent.width
            text: box.words
            horizontalAlignment: Text.AlignHCenter
        }
        DeskButton {
            objectName: box.actionName
            anchors.horizontalCenter: parent.horizontalCenter
            visible: box.action.length > 0
            primary: box.primary
            text: box.action
            onClicked: box.clicked()
        }
    }
}
