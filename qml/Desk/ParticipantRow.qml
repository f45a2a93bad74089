import QtQuick
import Fagdansk

// A participant in the list.
Pressable {
    id: row
    required property var one
    property bool first: false
    readonly property int room: width - 112
    implicitHeight: Math.max(96, who.implicitHeight + 24, what.implicitHeight + 24)
    text: one.name
    Accessible.name: [one.name, one.trade, what.text, numbers.text, last.text].filter(text => text.length > 0).join(", ")

    Rectangle {
        anchors.fill: parent
        radius: 12
        color: row.hovered || row.down ? Theme.accentWash : "transparent"
        FocusRing { control: row; anchors.margins: 0; radius: 12 }
        Rectangle {
            visible: !row.first
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 16
            y: -1
            height: 2
            color: Theme.line
        }
    }
    Item {
        anchors.fill: parent
        TilePicture {
            id: picture
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            width: 64
            height: 64
            name: row.one.picture
        }
        Column {
            id: who
            anchors.left: picture.right
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            width: row.room * 0.34 - 16
            spacing: 2
            Words {
                desk: true
                width: parent.width
                text: row.one.name
                font.weight: Font.DemiBold
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Words {
                desk: true
                soft: true
                width: parent.width
                text: row.one.alias
                font.pixelSize: 16
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        StateLine {
            id: what
            anchors.left: who.right
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            width: row.room * 0.36 - 16
            lines: 3
            one: row.one
            detail: row.one.trade
        }
        Column {
            anchors.left: what.right
            anchors.leftMargin: 16
            anchors.right: chevron.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2
            Words {
                id: numbers
                desk: true
                width: parent.width
                text: row.one.known + row.one.inProgress === 0 ? qsTr("Har ikke øvet")
                    : qsTr("%1 sidder fast · %2 i gang").arg(row.one.known.toLocaleString(Qt.locale(), "f", 0))
                        .arg(row.one.inProgress.toLocaleString(Qt.locale(), "f", 0))
                font.pixelSize: 16
                maximumLineCount: 2
            }
            Words {
                id: last
                desk: true
                soft: true
                visible: text.length > 0
                width: parent.width
                text: row.one.lastPractice.length > 0 ? qsTr("sidst %1").arg(row.one.lastPractice) : ""
                font.pixelSize: 16
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        Icon {
            id: chevron
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            flips: true
            size: 22
            color: Theme.softInk
        }
    }
}
