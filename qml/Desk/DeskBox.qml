import QtQuick
import Fagdansk

// A panel with a heading and a column.
Panel {
    id: box
    property string title: ""
    property int gap: 16
    default property alias content: column.data
    width: parent?.width ?? 400
    implicitHeight: column.implicitHeight + 56
    height: implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: 32
        anchors.rightMargin: 32
        anchors.topMargin: 28
        spacing: box.gap
        Words {
            desk: true
            heading: true
            visible: text.length > 0
            width: parent.width
            text: box.title
            font.pixelSize: 22
            font.weight: Font.DemiBold
        }
    }
}
