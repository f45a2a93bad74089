pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Four meanings with a place under each, four words below. A word goes to the meaning that is outlined; then the next
// empty one is. A placed word goes back with a press.
FocusScope {
    id: pairs
    required property DrillModel drill
    required property real wide
    readonly property bool answered: drill.phase === DrillModel.Answered
    readonly property real cell: Math.min(280, (wide - 3 * columns.spacing) / 4)
    readonly property bool pictured: (drill.task.meanings[0]?.picture ?? "").length > 0
    property int target: 0
    implicitWidth: wide
    implicitHeight: column.height

    function takeFocus() {
        pairs.target = Math.max(0, pairs.drill.pairs.indexOf(-1))
        pairs.focusWord()
    }
    function focusWord() {
        for (let at = 0; at < words.count; ++at)
            if (!pairs.drill.pairs.includes(at)) {
                words.itemAt(at)?.forceActiveFocus()
                return
            }
    }
    function give(word: int) {
        pairs.drill.pair(word, pairs.target)
        const open = pairs.drill.pairs.indexOf(-1)
        if (open >= 0) {
            pairs.target = open
            pairs.focusWord()
        }
    }

    Keys.forwardTo: [arrows]
    ArrowKeys {
        id: arrows
        items: words
        columns: 4
    }
    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 28
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Row {
            id: columns
            spacing: 16
            Repeater {
                model: pairs.drill.task.meanings
                Pressable {
                    id: place
                    required property var modelData
                    required property int index
                    readonly property int word: pairs.drill.pairs[index] ?? -1
                    readonly property int rightWord: pairs.drill.rightPlaces[index] ?? -1
                    readonly property bool current: !pairs.answered && pairs.target === index
                    readonly property bool correct: pairs.answered && word === rightWord
                    objectName: "drill-meaning-" + index
                    width: pairs.cell
                    height: meaning.height + slot.height + 8
                    enabled: !pairs.answered
                    text: (modelData.picture.length > 0 ? qsTr("Billede %1").arg(index + 1) : modelData.text)
                          + (said >= 0 ? ", " + pairs.drill.options[said] : "")
                    readonly property int said: pairs.answered ? rightWord : word
                    Accessible.description: current ? qsTr("Her kommer det næste ord") : ""
                    onClicked: {
                        if (place.word >= 0)
                            pairs.drill.unpair(place.index)
                        pairs.target = place.index
                        pairs.focusWord()
                    }
                    Column {
                        width: parent.width
                        spacing: 8
                        Panel {
                            id: meaning
                            width: parent.width
                            height: pairs.pictured ? 150 : 104
                            border.width: place.current ? 5 : 2
                            border.color: place.current ? Theme.accent : Theme.line
                            TermPicture {
                                anchors.centerIn: parent
                                visible: pairs.pictured
                                width: 136
                                height: 136
                                border.width: 0
                                name: place.modelData.picture
                                Accessible.ignored: true
                            }
                            Words {
                                anchors.centerIn: parent
                                visible: !pairs.pictured
                                width: parent.width - 24
                                horizontalAlignment: Text.AlignHCenter
                                font.pixelSize: 26
                                lineHeight: 0.95
                                text: place.modelData.text
                                Accessible.ignored: true
                            }
                            FocusRing { control: place }
                        }
                        Rectangle {
                            id: slot
                            width: parent.width
                            height: 60
                            radius: Theme.radius
                            color: place.correct ? Theme.found : pairs.answered ? Theme.amber
                                 : place.word >= 0 ? Theme.accentWash : "transparent"
                            border.width: Theme.stroke
                            border.color: place.correct ? Theme.foundInk : pairs.answered ? Theme.amberInk
                                        : place.current ? Theme.accent : Theme.border
                            Text {
                                objectName: "drill-paired-" + place.index
                                anchors.centerIn: parent
                                width: parent.width - 16
                                horizontalAlignment: Text.AlignHCenter
                                fontSizeMode: Text.HorizontalFit
                                minimumPixelSize: 18
                                color: place.correct ? Theme.foundInk : pairs.answered ? Theme.amberInk : Theme.ink
                                font.family: Theme.reading
                                font.pixelSize: 28
                                text: pairs.drill.options[pairs.answered ? place.rightWord : place.word] ?? ""
                            }
                        }
                    }
                }
            }
        }
        Row {
            visible: !pairs.answered
            spacing: 16
            Repeater {
                id: words
                model: pairs.drill.options
                KeyButton {
                    required property string modelData
                    required property int index
                    readonly property bool used: pairs.drill.pairs.includes(index)
                    objectName: "drill-word-" + index
                    width: pairs.cell
                    implicitHeight: 72
                    fontSize: Math.floor(Math.max(20, Math.min(28, (pairs.cell - 36) / (modelData.length * 0.56)))) // a letter is about half as wide as high
                    text: modelData
                    enabled: !pairs.answered && !used
                    opacity: used || pairs.answered ? 0.35 : 1
                    onClicked: pairs.give(index)
                }
            }
        }
    }
}
