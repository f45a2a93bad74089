import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// How far the newest screening has come: in words, with a mark for the eye.
Item {
    id: line
    required property var one
    property int lines: 1
    property string detail: ""
    readonly property bool waits: one.state === ParticipantItem.ToMark || one.state === ParticipantItem.ToDecide
    readonly property string text: words.text
    implicitHeight: words.implicitHeight + (under.visible ? under.implicitHeight + 2 : 0)

    Rectangle {
        id: mark
        anchors.left: parent.left
        y: (Math.min(24, words.height) - height) / 2
        width: 12
        height: 12
        radius: 6
        color: line.waits ? Theme.accent : line.one.state === ParticipantItem.Decided ? Theme.foundInk : "transparent"
        border.width: Theme.stroke
        border.color: line.waits ? Theme.accent : line.one.state === ParticipantItem.Decided ? Theme.foundInk : Theme.border
    }
    Words {
        id: words
        desk: true
        anchors.left: mark.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        wrapMode: line.lines > 1 ? Text.Wrap : Text.NoWrap
        maximumLineCount: line.lines
        lineHeight: lineCount > 1 ? 1.15 : 1
        elide: Text.ElideRight
        font.weight: line.waits ? Font.DemiBold : Font.Normal
        text: switch (line.one.state) {
            case ParticipantItem.Open: return qsTr("Screening i gang")
            case ParticipantItem.ToMark: return qsTr("%n svar til vurdering", "", line.one.unmarked)
            case ParticipantItem.ToDecide: return qsTr("Venter på beslutning")
            case ParticipantItem.Decided: return line.one.outcome
            default: return qsTr("Ikke screenet")
        }
    }
    Words {
        id: under
        desk: true
        soft: true
        visible: text.length > 0
        anchors.left: words.left
        anchors.right: words.right
        anchors.top: words.bottom
        anchors.topMargin: 2
        text: line.detail
        font.pixelSize: 16
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
}
