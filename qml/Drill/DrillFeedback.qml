import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// After the answer: one sentence, the word with its article and translation, what it means, its sound, one's own voice, and on.
Rectangle {
    id: strip
    required property AppModel app
    required property DrillModel drill
    readonly property bool correct: drill.verdict === DrillModel.Right
    readonly property bool near: drill.verdict === DrillModel.Near
    /// What did not work comes before how it went.
    readonly property string fault: drill.fault.length > 0 ? drill.fault : own.fault
    readonly property color foreground: correct ? Theme.foundInk : near ? Theme.ink : Theme.amberInk
    color: correct ? Theme.found : near ? Theme.accentWash : Theme.amber
    objectName: "drill-feedback"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: strip.fault.length > 0 ? strip.fault : [strip.drill.feedback, strip.drill.rightAnswer, strip.drill.definition].filter(said => said.length > 0).join(" ")
    function takeFocus() { next.forceActiveFocus() }

    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.right: undo.visible ? undo.left : next.left
        anchors.rightMargin: 24
        y: 14
        Row {
            width: parent.width
            spacing: 12
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: strip.correct && strip.fault.length === 0
                name: "check"
                color: strip.foreground
            }
            Words {
                objectName: "drill-feedback-text"
                lineHeight: 0.86
                color: strip.foreground
                width: strip.fault.length > 0 ? words.width - 40 : implicitWidth
                wrapMode: strip.fault.length > 0 ? Text.Wrap : Text.NoWrap
                text: strip.fault.length > 0 ? strip.fault : strip.drill.feedback
            }
        }
        Row {
            width: parent.width
            visible: strip.drill.rightAnswer.length > 0
            spacing: 24
            Words {
                id: answer
                objectName: "drill-right-answer"
                color: strip.foreground
                font.pixelSize: 32
                font.weight: Font.Bold
                lineHeight: 0.86
                wrapMode: Text.NoWrap
                text: strip.drill.rightAnswer
            }
            Words {
                objectName: "drill-translation"
                anchors.baseline: answer.baseline
                color: strip.foreground
                lineHeight: 0.86
                wrapMode: Text.NoWrap
                text: strip.drill.translation
            }
        }
    }
    // Stands at the reading side in every layout, and reads from the left in itself.
    Row {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 48
        // Beside the upper buttons too where no word stands above it.
        anchors.rightMargin: 72 + (strip.drill.rightAnswer.length > 0 ? ears.width
                                                                      : Math.max(ears.width, next.width + 16 + undo.width))
        anchors.top: words.bottom
        anchors.topMargin: 2
        Words {
            objectName: "drill-definition"
            width: Math.min(implicitWidth, parent.width)
            LayoutMirroring.enabled: false
            color: strip.foreground
            lineHeight: 0.86
            text: strip.drill.definition
        }
    }
    RoundButton {
        id: undo
        objectName: "drill-undo"
        anchors.right: next.left
        anchors.rightMargin: 16
        anchors.verticalCenter: next.verticalCenter
        visible: !strip.correct
        text: qsTr("Fortryd svaret")
        iconName: "undo"
        onClicked: strip.drill.undo()
    }
    // The word and oneself, side by side.
    Row {
        id: ears
        anchors.right: parent.right
        anchors.rightMargin: 48
        anchors.top: next.bottom
        anchors.topMargin: 12
        spacing: 16
        SayYourself {
            id: own
            name: "drill-say"
            voice: strip.app.voice
            term: strip.drill.rightAnswer.length > 0 ? strip.drill.term : ""
            danish: strip.drill.say
        }
        DrillSound {
            objectName: "drill-answer-sound"
            speaker: strip.app.speaker
            danish: strip.drill.say
            term: strip.drill.term
        }
    }
    BigButton {
        id: next
        objectName: "drill-next"
        anchors.right: parent.right
        anchors.rightMargin: 48
        y: 20
        height: 72
        primary: true
        iconName: "next"
        iconAfter: true
        iconFlips: true
        text: qsTr("Videre")
        onClicked: strip.drill.next()
    }
}
