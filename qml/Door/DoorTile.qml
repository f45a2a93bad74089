import QtQuick
import Fagdansk

// One participant: picture and alias, never the full name.
Pressable {
    id: tile
    property string alias: ""
    property string picture: ""

    Accessible.name: alias
    Item {
        anchors.fill: parent
        Rectangle {
            id: card
            anchors.fill: parent
            anchors.margins: 10
            radius: 20
            color: tile.down || tile.hovered ? Theme.accentWash : Theme.panel
            border.width: 2
            border.color: Theme.line
            FocusRing { control: tile; radius: 24 }
            TilePicture {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 24
                width: 112
                height: 112
                name: tile.picture
            }
            Text {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: 16
                horizontalAlignment: Text.AlignHCenter
                text: tile.alias
                color: Theme.ink
                font.family: Theme.reading
                font.pixelSize: 28
                elide: Text.ElideRight
            }
        }
    }
}
