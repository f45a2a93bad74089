pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A sentence as heard at work, with the gap drawn as a box that the words flow round.
Panel {
    id: sentence
    required property DrillModel drill
    readonly property bool answered: drill.phase === DrillModel.Answered
    readonly property list<string> head: drill.before.split(" ").filter(word => word.length > 0)
    // What follows the gap without a space stays with it: a full stop, a comma, an ending.
    readonly property string tail: drill.after.split(" ")[0]
    readonly property list<string> rest: drill.after.split(" ").slice(1)
    readonly property string filled: drill.options[drill.right] ?? drill.options[drill.chosen]
                                     ?? (drill.kind === DrillModel.GapType ? drill.typed : "")

    implicitHeight: flow.height + 56
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    objectName: "drill-sentence"
    Accessible.role: Accessible.StaticText
    Accessible.name: drill.before + " … " + drill.after

    component Piece: Text {
        height: 60
        color: Theme.ink
        font.family: Theme.reading
        font.pixelSize: 34
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    // As wide as the longest answer from the start, so that nothing moves when it is filled.
    Column {
        id: widest
        visible: false
        Repeater {
            model: sentence.drill.options
            Piece { required property string modelData; text: modelData }
        }
    }
    Flow {
        id: flow
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 40
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10
        Repeater {
            model: sentence.head
            Piece { required property string modelData; text: modelData }
        }
        Row {
            spacing: 4
            DrillGapBox {
                objectName: "drill-gap"
                minimumWidth: Math.max(160, widest.implicitWidth + 40, sentence.drill.options.length > 0 ? 0 : 240)
                text: sentence.filled
                correct: sentence.answered && (sentence.drill.right >= 0 || sentence.drill.verdict === DrillModel.Right)
                passed: sentence.answered && !correct
            }
            Piece { visible: text.length > 0; text: sentence.tail }
        }
        Repeater {
            model: sentence.rest
            Piece { required property string modelData; text: modelData }
        }
    }
}
