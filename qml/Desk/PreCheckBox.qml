pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The five-minute check: which trade, and what it said before.
DeskBox {
    id: box
    required property DeskModel desk
    readonly property var trades: Array.from(desk.trades).filter(trade => trade.forms.length > 0)
    property int picked: trades.length === 1 ? 0 : -1
    objectName: "precheck-box"
    title: qsTr("Kort tjek på fem minutter")

    Words {
        desk: true
        soft: true
        width: parent.width
        text: qsTr("Otte ord fra faget. Det siger kun, om en screening er en god idé.")
    }
    Repeater {
        model: box.desk.preCheck.earlier
        Words {
            required property string modelData
            required property int index
            objectName: "precheck-earlier-" + index
            desk: true
            width: parent?.width ?? 0
            text: modelData
        }
    }
    Chooser {
        objectName: "precheck-trade"
        anchors.left: parent.left
        width: Math.min(parent.width, 360)
        label: qsTr("Fag")
        hint: qsTr("Vælg et fag")
        choices: box.trades.map(trade => trade.title)
        current: box.picked
        onChosen: index => box.picked = index
    }
    DeskButton {
        objectName: "precheck-begin"
        anchors.left: parent.left
        enabled: box.picked >= 0
        text: qsTr("Begynd")
        onClicked: box.desk.preCheck.begin(box.trades[box.picked].slug, box.trades[box.picked].title)
    }
}
