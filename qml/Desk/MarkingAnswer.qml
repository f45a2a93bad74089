pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// The question, the whole answer with its evidence, the suggestion, and the three keys.
Panel {
    id: panel
    required property MarkingModel marking
    readonly property bool asking: marking.state === MarkingModel.Asking
    readonly property var says: [qsTr("ikke forklaret"), qsTr("delvist"), qsTr("forklaret")]
    readonly property bool compact: height < 540
    readonly property string answer: marking.answer
    onAnswerChanged: scroll.contentY = 0
    signal done

    function scrollBy(step) {
        scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, scroll.contentY + step))
    }

    function coloured(segment): string {
        if (segment.kind === AnswerSegment.Found) {
            return "<span style=\"background-color:" + Theme.found + "\">" + segment.markup + "</span>"
        }
        return segment.kind === AnswerSegment.Against
            ? "<span style=\"background-color:" + Theme.amber + ";text-decoration:underline\">" + segment.markup + "</span>" : segment.markup
    }

    Flickable {
        id: scroll
        objectName: "marking-scroll"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: below.top
        anchors.margins: 2
        anchors.topMargin: panel.compact ? 20 : 28
        anchors.bottomMargin: 16
        contentHeight: reading.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}
        Column {
            id: reading
            anchors.left: parent.left
            anchors.leftMargin: 30
            width: Math.min(parent.width - 60, 840)
            spacing: 16
            Column {
                width: parent.width
                spacing: 4
                Words {
                    desk: true
                    soft: true
                    visible: text.length > 0
                    width: parent.width
                    text: panel.marking.textTitle
                    LayoutMirroring.enabled: false
                    horizontalAlignment: Text.AlignLeft
                }
                Words {
                    objectName: "marking-prompt"
                    desk: true
                    heading: true
                    width: parent.width
                    text: panel.marking.prompt
                    font.pixelSize: panel.compact || panel.marking.looksLikeCpr ? 24 : 28
                    font.weight: Font.DemiBold
                    LayoutMirroring.enabled: false
                    horizontalAlignment: Text.AlignLeft
                }
            }
            Column {
                width: parent.width
                spacing: 8
                Words {
                    objectName: "marking-number"
                    desk: true
                    soft: true
                    width: parent.width
                    text: qsTr("Svar %1 af %2").arg(panel.marking.answerNumber.toLocaleString(Qt.locale(), "f", 0))
                        .arg(panel.marking.answerCount.toLocaleString(Qt.locale(), "f", 0))
                }
                Text {
                    objectName: "marking-answer"
                    width: parent.width
                    textFormat: Text.RichText
                    text: "<p style=\"line-height:120%;margin:0\">" + Array.from(panel.marking.segments).map(panel.coloured).join("") + "</p>"
                    color: Theme.ink
                    font.family: Theme.reading
                    font.pixelSize: 28
                    wrapMode: Text.Wrap
                    LayoutMirroring.enabled: false
                    horizontalAlignment: Text.AlignLeft
                    Accessible.role: Accessible.StaticText
                    Accessible.name: panel.marking.answer
                }
            }
            Notice {
                objectName: "marking-cpr"
                width: parent.width
                text: panel.marking.looksLikeCpr ? qsTr("I svaret står noget, der ligner et CPR-nummer. Brug det ikke, og skriv det ikke af.") : ""
            }
        }
    }
    Column {
        id: below
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 32
        anchors.bottomMargin: panel.compact ? 24 : 32
        spacing: panel.compact ? 8 : 24
        Suggestion {
            width: parent.width
            marking: panel.marking
            says: panel.says
        }
        Row {
            id: keys
            width: parent.width
            spacing: 16
            Repeater {
                model: 3
                KeyButton {
                    required property int index
                    objectName: "mark-" + index
                    width: (keys.width - 32) / 3
                    enabled: panel.asking
                    text: index
                    caption: panel.says[index]
                    fontFamily: Theme.ui
                    fontSize: 28
                    takesFocus: false
                    chosen: panel.asking ? panel.marking.suggestionShown && index === panel.marking.suggested : index === panel.marking.given
                    onClicked: {
                        panel.marking.mark(index)
                        panel.done()
                    }
                }
            }
        }
    }
}
