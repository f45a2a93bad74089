import QtQuick
import Fagdansk

// A whole card as one button: what it is, a line more, what a press does.
Pressable {
    id: card
    property string title: ""
    property string detail: ""
    property string actionText: ""
    property string iconName: ""
    property bool primary: false

    implicitHeight: Math.max(136, names.height + 40)
    Accessible.name: title
    Accessible.description: detail
    Rectangle {
        anchors.fill: parent
        radius: 20
        color: card.primary ? Theme.accentWash : card.down || card.hovered ? Theme.accentWash : Theme.panel
        border.width: 2
        border.color: card.primary ? Theme.accent : Theme.line
        FocusRing { control: card; radius: 24 }
    }
    Item {
        anchors.fill: parent
        Icon {
            id: icon
            anchors.left: parent.left
            anchors.leftMargin: 32
            anchors.verticalCenter: parent.verticalCenter
            size: 48
            name: card.iconName
            color: card.enabled ? Theme.accent : Theme.border
        }
        Column {
            id: names
            anchors.left: icon.right
            anchors.leftMargin: 32
            anchors.right: button.left
            anchors.rightMargin: 24
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2
            Words {
                width: parent.width
                text: card.title
                font.pixelSize: 30
                lineHeight: 1.1
            }
            Words {
                width: parent.width
                text: card.detail
                soft: true
                font.pixelSize: 24
                lineHeight: 1.1
            }
        }
        Rectangle {
            id: button
            visible: card.enabled
            anchors.right: parent.right
            anchors.rightMargin: 32
            anchors.verticalCenter: parent.verticalCenter
            width: label.implicitWidth + 64
            height: 64
            radius: 16
            color: card.primary ? Theme.accent : "transparent"
            border.width: card.primary ? 0 : 2
            border.color: Theme.border
            Text {
                id: label
                anchors.centerIn: parent
                text: card.actionText
                color: card.primary ? Theme.accentInk : Theme.ink
                font.family: Theme.reading
                font.pixelSize: 26
            }
        }
    }
}
