import QtQuick
import Fagdansk

// A group's name and how many are in it.
Pressable {
    id: row
    required property var one
    text: one.name
    implicitHeight: 64
    Accessible.role: Accessible.Button
    Accessible.name: name.text + ", " + count.text
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: row.hovered ? Theme.accentWash : "transparent"
        border.width: Theme.stroke
        border.color: Theme.line
        FocusRing { control: row }
    }
    Words {
        id: name
        desk: true
        soft: row.one.archived
        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.right: count.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        text: row.one.name
        lineHeight: 1
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Words {
        id: count
        desk: true
        soft: true
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        lineHeight: 1
        wrapMode: Text.NoWrap
        text: row.one.archived ? qsTr("afsluttet") : qsTr("%n deltagere", "", row.one.members)
        Accessible.ignored: true
    }
}
