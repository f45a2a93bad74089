import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Practice: one exercise at a time between a calm header and a foot that never changes its height; then the summary.
FocusScope {
    id: place
    required property AppModel app
    required property DrillModel drill
    readonly property int phase: drill.phase
    readonly property bool asking: phase === DrillModel.Asking && !drill.paused
    readonly property bool low: height < 760
    readonly property bool lends: drill.kind === DrillModel.CompoundBuild
                                  || (asking && (drill.kind === DrillModel.PairMatch || drill.kind === DrillModel.ChartReading
                                                 || (low && drill.kind === DrillModel.MeaningChoice)))
    readonly property bool working: asking || (phase === DrillModel.Answered && !drill.paused)

    onPhaseChanged: Qt.callLater(place.settle)
    onWorkingChanged: Qt.callLater(place.settle)
    Component.onCompleted: place.settle()

    // Digits choose, wherever the focus is; a field that is being written in takes them first.
    readonly property bool tips: drill.kind === DrillModel.QuizChoice
    Keys.onDigit1Pressed: place.pick(0)
    Keys.onDigit2Pressed: place.pick(tips ? 2 : 1)
    Keys.onDigit3Pressed: if (!tips) place.pick(2)
    Keys.onDigit4Pressed: if (!tips) place.pick(3)
    Keys.onPressed: event => { if (tips && event.key === Qt.Key_X) place.pick(1) }
    Keys.onEscapePressed: {}

    // The keyboard follows the eye: the answers, then "Videre", then the way home.
    function settle() {
        if (!place.working)
            return
        if (place.asking)
            exercise.takeFocus()
        else if (place.phase === DrillModel.Answered) {
            exercise.showRight()
            foot.takeFocus()
        }
    }
    function pick(option: int) {
        if (place.asking && place.drill.kind !== DrillModel.PairMatch && option < place.drill.options.length)
            place.drill.choose(option)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    DrillHeader {
        id: header
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: place.phase !== DrillModel.Summary && !place.drill.paused
        height: place.low ? 80 : 96
        app: place.app
        drill: place.drill
    }
    Words {
        objectName: "drill-waiting"
        anchors.centerIn: parent
        visible: place.phase === DrillModel.Idle
        soft: true
        text: qsTr("Fagdansk finder dine ord …")
    }
    DrillExercise {
        id: exercise
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: foot.top
        // Tiles, and the last answers on a low screen, may lie where the feedback comes up afterwards.
        anchors.bottomMargin: place.lends && place.drill.fault.length === 0 ? -100 : 0
        visible: place.working
        low: place.low
        app: place.app
        drill: place.drill
    }
    DrillFoot {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: place.working
        app: place.app
        drill: place.drill
    }
    DrillPause {
        anchors.fill: parent
        visible: place.drill.paused
        app: place.app
        drill: place.drill
    }
    Loader {
        anchors.fill: parent
        active: place.phase === DrillModel.Summary
        focus: active
        sourceComponent: DrillSummary { app: place.app; drill: place.drill; focus: true }
    }
}
