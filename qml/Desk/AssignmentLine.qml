import QtQuick
import Fagdansk

// One thing to learn: what, until when, what can be reached; and the way to take it back.
Item {
    id: line
    required property var one
    signal withdrawn
    implicitHeight: Math.max(words.implicitHeight, Theme.target)
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: [title.text, what.text, forecast.text].filter(text => text.length > 0).join(". ")

    TradeBadge {
        id: badge
        width: 44
        height: 44
        anchors.left: parent.left
        y: 4
        letter: line.one.badge
        colour: line.one.colour
    }
    Column {
        id: words
        anchors.left: badge.right
        anchors.leftMargin: 16
        anchors.right: back.visible ? back.left : parent.right
        anchors.rightMargin: 16
        spacing: 2
        Words {
            id: title
            desk: true
            width: parent.width
            text: line.one.group.length > 0 ? qsTr("%1 · holdet %2").arg("\u2068" + line.one.trade + "\u2069").arg("\u2068" + line.one.group + "\u2069") : line.one.trade
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Words {
            id: what
            desk: true
            soft: true
            width: parent.width
            text: ["\u2068" + line.one.what + "\u2069", line.one.when].filter(text => text.length > 1).join(" · ")
            Accessible.ignored: true
        }
        Words {
            id: forecast
            objectName: line.objectName + "-forecast"
            desk: true
            visible: text.length > 0
            width: parent.width
            text: line.one.forecast
            color: Theme.accent
            Accessible.ignored: true
        }
    }
    DeskButton {
        id: back
        objectName: line.objectName + "-withdraw"
        visible: line.one.group.length === 0
        anchors.right: parent.right
        text: qsTr("Tag tilbage")
        onClicked: line.withdrawn()
    }
}
