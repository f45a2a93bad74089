import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// One part: its points, a bar with the standard error as a whisker and the cut-off as a tick, and a sentence.
Column {
    id: row
    required property var part
    readonly property string title: part.part === PartItem.Everyday ? qsTr("Hverdagstekst")
        : part.part === PartItem.Terms ? qsTr("Fagord") : qsTr("Fagtekst")
    readonly property string verdict: part.unmarked > 0 ? qsTr("%n svar mangler din vurdering.", "", part.unmarked)
        : !part.known ? qsTr("Ikke taget til ende.")
        : part.score - part.standardError >= part.cut ? qsTr("Sikkert over grænsen.")
        : part.score >= part.cut ? qsTr("Over grænsen, men tæt på.")
        : part.score + part.standardError < part.cut ? qsTr("Sikkert under grænsen.") : qsTr("Under grænsen, men tæt på.")
    readonly property string missing: part.unanswered > 0 ? qsTr("%n spørgsmål er ikke besvaret.", "", part.unanswered) : ""
    readonly property string reading: part.readingSeconds > 0 ? qsTr("Læste 100 ord på %n sekunder.", "", part.readingSeconds) : ""
    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: title + ", " + points.text + ", " + sentence.text

    Item {
        width: parent.width
        height: 28
        Words {
            desk: true
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            text: row.title
            lineHeight: 1
            font.pixelSize: 20
            font.weight: Font.DemiBold
        }
        Words {
            id: points
            desk: true
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: row.part.known
            lineHeight: 1
            text: qsTr("%1 af %2 point").arg(row.part.points.toLocaleString(Qt.locale(), "f", 0))
                .arg(row.part.maximum.toLocaleString(Qt.locale(), "f", 0))
        }
    }
    Item {
        id: scale
        width: parent.width
        height: 36
        readonly property real low: Math.max(0, row.part.score - row.part.standardError)
        readonly property real high: Math.min(1, row.part.score + row.part.standardError)
        Rectangle {
            id: track
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            height: 24
            radius: 8
            color: Theme.side
            border.width: Theme.stroke
            border.color: Theme.line
        }
        Rectangle {
            visible: row.part.known && row.part.score > 0
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(16, scale.width * row.part.score)
            height: 24
            radius: 8
            color: Theme.accent
        }
        Rectangle {
            visible: row.part.known
            anchors.left: parent.left
            anchors.leftMargin: scale.width * scale.low
            anchors.verticalCenter: parent.verticalCenter
            width: scale.width * (scale.high - scale.low)
            height: 8
            color: Theme.panel
            border.width: Theme.stroke
            border.color: Theme.ink
            radius: 4
        }
        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Math.round(scale.width * row.part.cut) - 2
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: 4
            radius: 2
            color: Theme.ink
        }
    }
    Words {
        id: sentence
        objectName: row.objectName + "-sentence"
        desk: true
        soft: true
        width: parent.width
        text: [row.verdict, row.missing, row.reading].filter(text => text.length > 0).join(" ")
    }
}
