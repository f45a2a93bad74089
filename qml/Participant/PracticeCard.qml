import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Practice in one trade: how far, how long, go.
Panel {
    id: card
    required property var trade
    property bool primary: false
    property int minutes: 10
    signal minutesChosen(int chosen)
    signal practise

    // Letters of some scripts stand higher than the Latin ones.
    implicitHeight: Math.max(224, names.height + 128)
    radius: 20

    TradeBadge {
        id: badge
        anchors.left: parent.left
        anchors.leftMargin: 32
        anchors.top: parent.top
        anchors.topMargin: Math.max(28, (names.height - height) / 2 + 12)
        letter: card.trade.badge
        colour: card.trade.colour
    }
    Column {
        id: names
        anchors.left: badge.right
        anchors.leftMargin: 24
        anchors.right: parent.right
        anchors.rightMargin: 32
        anchors.verticalCenter: badge.verticalCenter
        Words {
            width: parent.width
            text: qsTr("Øv ord: %1").arg("\u2068" + card.trade.title + "\u2069")
            font.pixelSize: 30
            lineHeight: 1.1
        }
        Words {
            width: parent.width
            soft: true
            font.pixelSize: 24
            lineHeight: 1.1
            text: card.trade.known + card.trade.inProgress === 0
                  ? qsTr("%n ord venter på dig", "", card.trade.words)
                  : qsTr("%1 ord sidder fast, %2 er i gang").arg(card.trade.known).arg(card.trade.inProgress)
        }
        Words {
            objectName: "course-" + card.trade.slug
            width: parent.width
            visible: text.length > 0
            font.pixelSize: 24
            lineHeight: 1.1
            color: Theme.accent
            text: card.trade.course
        }
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: 32
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        spacing: 12
        Repeater {
            model: [5, 10, 15]
            KeyButton {
                required property int modelData
                objectName: "minutes-" + modelData
                text: qsTr("%1 min.").arg(modelData)
                fontSize: 26
                implicitHeight: 72
                chosen: card.minutes === modelData
                onClicked: card.minutesChosen(modelData)
            }
        }
    }
    BigButton {
        objectName: "practise-" + card.trade.slug
        anchors.right: parent.right
        anchors.rightMargin: 32
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        implicitHeight: 72
        implicitWidth: 168
        focus: card.primary
        primary: card.primary
        text: qsTr("Øv")
        iconName: "next"
        iconAfter: true
        iconFlips: true
        fontSize: 28
        onClicked: card.practise()
    }
}
