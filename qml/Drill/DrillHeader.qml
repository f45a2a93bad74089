import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The way back, the trade, the time so far as a calm bar, and the sound of the word.
Item {
    id: header
    required property AppModel app
    required property DrillModel drill
    readonly property int fontSize: height < 96 ? 20 : 24
    implicitHeight: 96

    RoundButton {
        id: back
        objectName: "drill-back"
        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.verticalCenter: parent.verticalCenter
        iconName: "back"
        iconFlips: true
        text: qsTr("Stop for i dag")
        onClicked: header.drill.finish()
    }
    TradeBadge {
        id: badge
        anchors.left: back.right
        anchors.leftMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        letter: header.drill.badge
        colour: header.drill.colour
    }
    Column {
        id: names
        anchors.left: badge.right
        anchors.leftMargin: 20
        anchors.right: bar.left
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        Words {
            objectName: "drill-title"
            width: parent.width
            LayoutMirroring.enabled: header.app.rightToLeft
            font.pixelSize: header.fontSize
            lineHeight: 0.8
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            text: header.drill.tradeTitle
        }
        Words {
            objectName: "drill-minutes"
            width: parent.width
            font.pixelSize: header.fontSize
            lineHeight: 0.8
            soft: true
            wrapMode: Text.NoWrap
            text: qsTr("%1 af %2 minutter").arg(header.drill.minutesDone).arg(header.drill.minutes)
        }
    }
    ProgressLine {
        id: bar
        objectName: "drill-bar"
        anchors.right: rest.left
        anchors.rightMargin: header.width * 0.05
        anchors.verticalCenter: parent.verticalCenter
        width: header.width * 0.34
        value: header.drill.fraction
        description: qsTr("%1 af %2 minutter").arg(header.drill.minutesDone).arg(header.drill.minutes)
    }
    RoundButton {
        id: rest
        objectName: "drill-pause"
        anchors.right: sound.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        iconName: "pause"
        text: qsTr("Hold pause")
        onClicked: header.drill.pause()
    }
    DrillSound {
        id: sound
        objectName: "drill-sound"
        anchors.right: parent.right
        anchors.rightMargin: 48
        anchors.verticalCenter: parent.verticalCenter
        visible: header.drill.say.length > 0
        speaker: header.app.speaker
        danish: header.drill.say
        term: header.drill.term
    }
}
