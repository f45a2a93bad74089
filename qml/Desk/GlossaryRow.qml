import QtQuick
import Fagdansk

// A glossary's name, how many words it has, and how many of them cannot be practised yet.
Pressable {
    id: row
    required property var one
    text: one.title
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
        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.right: count.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        text: row.one.title
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
        text: row.one.lacking > 0 ? qsTr("%n ord", "", row.one.words) + " · " + qsTr("%n uden betydning", "", row.one.lacking) : qsTr("%n ord", "", row.one.words)
        Accessible.ignored: true
    }
}
