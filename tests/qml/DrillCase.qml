import QtQuick
import QtTest
import Fagdansk.ViewModels

// A test of practice: begins a session and knows the right answers.
ScreenCase {
    property string person

    function openWithAmina() {
        stage.openCentre()
        person = stage.enrol("Amina")
    }
    function begin(trade = "svejsning") {
        stage.refresh()
        press("door-tile-0")
        enterPin()
        press("practise-" + trade)
        verifyPlace(AppModel.Drill)
        tryCompare(app.drill, "phase", DrillModel.Asking)
        stage.settle()
    }
    function answerRight() {
        const drill = app.drill
        if (drill.kind === DrillModel.CompoundBuild) {
            for (let i = 0; i < 8 && drill.phase === DrillModel.Asking; ++i) {
                press("drill-tile-" + stage.rightTile())
            }
        } else if (drill.kind === DrillModel.StepOrder) {
            for (let i = 0; i < 9 && drill.phase === DrillModel.Asking; ++i) {
                press("drill-step-" + stage.rightTile())
            }
        } else if (drill.kind === DrillModel.PairMatch) {
            for (let i = 0; i < 4 && drill.phase === DrillModel.Asking; ++i) {
                press("drill-word-" + stage.rightPair())
            }
        } else if (drill.kind === DrillModel.TypeWord || drill.kind === DrillModel.GapType) {
            write("drill-typed", stage.rightWord())
            press("drill-hand")
        } else {
            press("drill-option-" + stage.rightOption())
        }
        tryCompare(drill, "phase", DrillModel.Answered)
    }
    function goOn() {
        stage.key(Qt.Key_Return)
        tryVerify(() => app.drill.phase !== DrillModel.Answered)
        stage.settle()
    }
    function goToKind(kind) {
        for (let i = 0; i < 60 && app.drill.kind !== kind && app.drill.phase === DrillModel.Asking; ++i) {
            answerRight()
            goOn()
        }
        compare(app.drill.kind, kind, "was asked")
    }
}
