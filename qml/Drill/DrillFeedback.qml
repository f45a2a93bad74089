import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// After the answer: one sentence, the word with its article and translation, what it means, its sound, and on.
Rectangle {
    id: strip
    required property AppModel app
    required property DrillModel drill
    readonly property bool correct: drill.verdict === DrillModel.Right
    readonly property bool near: drill.verdict === DrillModel.Near
    readonly property color foreground: correct ? Theme.foundInk : near ? Theme.ink : Theme.amberInk
    color: correct ? Theme.found : near ? Theme.accentWash : Theme.amber
    objectName: "drill-feedback"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [strip.drill.feedback, strip.drill.rightAnswer, strip.drill.definition].filter(said => said.length > 0).join(" ")
    function takeFocus() { next.forceActiveFocus() }

    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.right: undo.visible ? undo.left : sound.left
        anchors.rightMargin: 24
        y: 14
        Row {
            width: parent.width
            spacing: 12
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: strip.correct
                name: "check"
                color: strip.foreground
            }
            Words {
                objectName: "drill-feedback-text"
                lineHeight: 0.86
                color: strip.foreground
                width: strip.drill.fault.length > 0 ? words.width - 40 : implicitWidth
                wrapMode: strip.drill.fault.length > 0 ? Text.Wrap : Text.NoWrap
                text: strip.drill.fault.length > 0 ? strip.drill.fault : strip.drill.feedback
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
        // Beside the buttons where no word stands above it.
        anchors.rightMargin: strip.drill.rightAnswer.length > 0 ? 48 : 88 + next.width + sound.width + undo.width
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
        anchors.right: sound.left
        anchors.rightMargin: 16
        anchors.verticalCenter: next.verticalCenter
        visible: !strip.correct
        text: qsTr("Fortryd svaret")
        iconName: "undo"
        onClicked: strip.drill.undo()
    }
    DrillSound {
        id: sound
        objectName: "drill-answer-sound"
        anchors.right: next.left
        anchors.rightMargin: 20
        anchors.verticalCenter: next.verticalCenter
        speaker: strip.app.speaker
        danish: strip.drill.say
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
