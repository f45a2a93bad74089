import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A row of the spreadsheet: who it would become, and what is wrong with it.
Item {
    id: row
    required property var one
    property bool first: false
    readonly property bool faulty: one.state === BulkRowItem.Faulty
    readonly property int room: width - 144
    implicitHeight: Math.max(64, who.implicitHeight + 24, problem.implicitHeight + 24)
    Accessible.role: Accessible.ListItem
    Accessible.name: [qsTr("Række %1").arg(one.row), one.name, one.alias, one.tongue, one.trade, one.problem]
        .filter(text => text.length > 0).join(", ")

    Rectangle {
        anchors.fill: parent
        radius: 12
        color: row.faulty ? Theme.amber : "transparent"
    }
    Rectangle {
        visible: !row.first
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
        y: -1
        height: 2
        color: Theme.line
    }
    Words {
        id: number
        desk: true
        soft: true
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        width: 48
        text: row.one.row.toLocaleString(Qt.locale(), "f", 0)
        Accessible.ignored: true
    }
    Column {
        id: who
        anchors.left: number.right
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        width: row.room * 0.34
        Words {
            desk: true
            width: parent.width
            text: row.one.name.length > 0 ? row.one.name : "–"
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Words {
            desk: true
            soft: true
            width: parent.width
            text: row.one.alias.length > 0 ? row.one.alias : "–"
            font.pixelSize: 16
            Accessible.ignored: true
        }
    }
    Column {
        id: what
        anchors.left: who.right
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        width: row.room * 0.22
        Words {
            desk: true
            width: parent.width
            text: row.one.tongue
            font.pixelSize: 16
            Accessible.ignored: true
        }
        Words {
            desk: true
            soft: true
            visible: text.length > 0
            width: parent.width
            text: row.one.trade
            font.pixelSize: 16
            Accessible.ignored: true
        }
    }
    Words {
        id: problem
        anchors.left: what.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        desk: true
        soft: !row.faulty
        text: row.one.problem
        font.pixelSize: 16
        Accessible.ignored: true
    }
}
