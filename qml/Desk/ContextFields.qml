pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What the screening cannot know. Every change is recorded and the proposal follows.
DeskBox {
    id: box
    required property DecisionModel decision
    readonly property var levels: Array.from(decision.levels).map(level => level.length > 0 ? level : qsTr("Ved ikke"))
    objectName: "context-fields"
    title: qsTr("Det ved du")
    gap: 24

    Words {
        desk: true
        soft: true
        width: parent.width
        text: qsTr("Screeningen kan ikke måle det. Udfyld, hvad du ved.")
        font.pixelSize: 16
    }
    Chooser {
        objectName: "context-oral"
        width: parent.width
        label: qsTr("Mundtligt niveau")
        choices: box.levels
        current: box.decision.oral
        onChosen: index => box.decision.oral = index
    }
    Chooser {
        objectName: "context-written"
        width: parent.width
        label: qsTr("Skriftligt niveau")
        choices: box.levels
        current: box.decision.written
        onChosen: index => box.decision.written = index
    }
    Chooser {
        objectName: "context-vlv2"
        width: parent.width
        label: qsTr("VLV-2")
        choices: [qsTr("Ikke taget"), qsTr("Anbefaler FVU"), qsTr("Anbefaler danskuddannelse"),
                  qsTr("Anbefaler ordblindetest"), qsTr("Anbefaler intet")]
        current: box.decision.vlv2
        onChosen: index => box.decision.vlv2 = index
    }
    Field {
        id: date
        objectName: "context-vlv2-date"
        visible: box.decision.vlv2 !== DecisionModel.NotTaken
        width: parent.width
        label: qsTr("Dato for VLV-2")
        hint: qsTr("For eksempel 12.11.2026")
        text: box.decision.vlv2Date
        input.objectName: "context-vlv2-date-input"
        input.onEditingFinished: box.decision.vlv2Date = date.text
    }
    Field {
        id: result
        objectName: "context-vlv2-result"
        visible: box.decision.vlv2 !== DecisionModel.NotTaken
        width: parent.width
        label: qsTr("Resultat af VLV-2")
        text: box.decision.vlv2Result
        input.objectName: "context-vlv2-result-input"
        input.onEditingFinished: box.decision.vlv2Result = result.text
    }
    Field {
        id: years
        objectName: "context-schooling"
        width: parent.width
        label: qsTr("Års skolegang")
        hint: qsTr("Tomt, hvis du ikke ved det")
        text: box.decision.schooling < 0 ? "" : box.decision.schooling
        input.objectName: "context-schooling-input"
        input.validator: RegularExpressionValidator { regularExpression: /^([0-9]|1[0-9]|20)?$/ }
        input.inputMethodHints: Qt.ImhDigitsOnly
        input.onEditingFinished: box.decision.schooling = years.text.length > 0 ? parseInt(years.text) : -1
    }
    Chooser {
        objectName: "context-latin"
        width: parent.width
        label: qsTr("Læser latinske bogstaver")
        choices: [qsTr("Ved ikke"), qsTr("Ja"), qsTr("Delvist"), qsTr("Nej")]
        current: box.decision.latin
        onChosen: index => box.decision.latin = index
    }
}
