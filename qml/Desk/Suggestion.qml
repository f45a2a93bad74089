import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What the program suggests and how sure it is; before a blind mark only that it comes afterwards.
Item {
    id: suggestion
    required property MarkingModel marking
    required property var says
    readonly property bool revealing: marking.state === MarkingModel.Revealing
    readonly property bool shown: marking.suggestionShown && marking.suggested >= 0
    readonly property string certainty: (marking.sure ? qsTr("sikker (%1)") : qsTr("usikker (%1)"))
        .arg(marking.confidence.toLocaleString(Qt.locale(), "f", 2))
    implicitHeight: Math.max(64, words.implicitHeight)

    Words {
        objectName: "marking-blind"
        desk: true
        soft: true
        visible: !suggestion.shown
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: suggestion.marking.second ? qsTr("En anden lærer har vurderet svaret. Du ser ikke hvordan.")
            : suggestion.marking.blind ? qsTr("Vurdér først selv. Forslaget kommer bagefter.") : qsTr("Der er intet forslag til dette svar.")
    }
    Column {
        id: words
        visible: suggestion.shown
        anchors.left: parent.left
        anchors.right: next.visible ? next.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4
        Words {
            desk: true
            soft: true
            width: parent.width
            text: suggestion.revealing ? qsTr("Forslaget var · %1").arg(suggestion.certainty) : qsTr("Forslag")
        }
        Row {
            width: parent.width
            spacing: 24
            Text {
                id: figure
                objectName: "marking-suggestion"
                text: suggestion.shown ? "%1 · %2".arg(suggestion.marking.suggested.toLocaleString(Qt.locale(), "f", 0))
                    .arg(suggestion.says[suggestion.marking.suggested]) : ""
                color: suggestion.marking.suggested === 2 ? Theme.foundInk : Theme.ink
                font.family: Theme.ui
                font.pixelSize: 26
                font.weight: Font.DemiBold
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            Words {
                objectName: "marking-confidence"
                desk: true
                soft: true
                visible: !suggestion.revealing
                anchors.baseline: figure.baseline
                text: suggestion.certainty
            }
        }
        Words {
            objectName: "marking-rests-on"
            desk: true
            soft: true
            width: parent.width
            text: suggestion.marking.taughtBy > 0
                  ? qsTr("Bygger på vurderingskriterierne og på %n svar, som lærere her har vurderet.", "", suggestion.marking.taughtBy)
                  : qsTr("Bygger på vurderingskriterierne.")
        }
    }
    DeskButton {
        id: next
        objectName: "marking-next"
        visible: suggestion.revealing
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        primary: true
        text: qsTr("Næste")
        iconName: "next"
        iconAfter: true
        iconFlips: true
        takesFocus: false
        onClicked: suggestion.marking.confirm()
    }
}
