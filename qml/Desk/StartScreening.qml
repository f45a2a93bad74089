pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Trade, form and way of answering. The only trade, and a form not seen before, are chosen beforehand.
Column {
    id: start
    required property DeskModel desk
    property int picked: -1
    readonly property int proposed: trade < 0 ? 0 : Math.max(0, Array.from(letters).indexOf(desk.participant.proposedForms[trades[trade].slug] ?? ""))
    property int chosenLetter: -1
    readonly property int letter: chosenLetter < 0 ? proposed : chosenLetter
    property bool faceToFace: false
    // Words that all trades share have no form.
    readonly property var trades: Array.from(desk.trades).filter(trade => trade.forms.length > 0)
    readonly property int trade: trades.length === 1 ? 0 : picked
    readonly property var letters: trade < 0 ? [] : trades[trade].forms
    spacing: 24

    Flow {
        width: parent.width
        spacing: 12
        Repeater {
            model: start.trades
            Pressable {
                id: key
                required property var modelData
                required property int index
                readonly property bool taken: index === start.trade
                objectName: "start-trade-" + modelData.slug
                text: modelData.title
                implicitHeight: Theme.target
                implicitWidth: inner.implicitWidth + 32
                Accessible.role: Accessible.RadioButton
                Accessible.checked: taken
                onClicked: {
                    start.picked = index
                    start.chosenLetter = -1
                }
                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius
                    color: key.taken || key.hovered ? Theme.accentWash : Theme.panel
                    border.width: key.taken ? 3 : Theme.stroke
                    border.color: key.taken ? Theme.accent : Theme.border
                    FocusRing { control: key }
                }
                Item {
                    anchors.fill: parent
                    Row {
                        id: inner
                        anchors.centerIn: parent
                        spacing: 12
                        TradeBadge {
                            width: 40
                            height: 40
                            letter: key.modelData.badge
                            colour: key.modelData.colour
                        }
                        Words {
                            desk: true
                            anchors.verticalCenter: parent.verticalCenter
                            text: key.text
                            lineHeight: 1
                            font.weight: key.taken ? Font.DemiBold : Font.Normal
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
    Segments {
        objectName: "start-form"
        width: parent.width
        visible: start.letters.length > 1
        label: qsTr("Form")
        choices: Array.from(start.letters).map(letter => qsTr("Form %1").arg(letter))
        current: start.letter
        onChosen: index => start.chosenLetter = index
    }
    Column {
        width: parent.width
        spacing: 12
        Segments {
            objectName: "start-mode"
            width: parent.width
            label: qsTr("Hvordan svarer deltageren?")
            choices: [qsTr("Skriver selv"), qsTr("Svarer mundtligt")]
            current: start.faceToFace ? 1 : 0
            onChosen: index => start.faceToFace = index === 1
        }
        Words {
            desk: true
            soft: true
            width: parent.width
            text: start.faceToFace ? qsTr("I sidder sammen. Du læser op og krydser af.")
                                   : qsTr("Deltageren sidder alene ved pc'en og skriver sine svar.")
        }
    }
    SetupFields {
        width: parent.width
        visible: start.letters.length > 0
        setup: start.desk.person.setup
    }
    DeskButton {
        objectName: "start-screening"
        anchors.left: parent.left
        primary: true
        text: qsTr("Start screening")
        enabled: start.letters.length > 0
        onClicked: start.desk.person.startScreening(start.trades[start.trade].slug, start.letters[start.letter], start.faceToFace)
    }
}
