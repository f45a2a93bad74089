import QtQuick
import QtTest
import Fagdansk.ViewModels

// From the profile to the teacher's decision.
ScreenCase {
    name: "Decision"
    readonly property DecisionModel decision: app ? app.decision : null

    function init() {
        stage.openCentre()
        const person = stage.enrol("Amina")
        stage.startScreening(person)
        stage.answer(person, "")
        logIn()
        stage.markAll(1)
        stage.refresh()
        press("desk-nav-participants")
        press("participant-row-0")
        press("screening-decide")
        tryVerify(() => decision.loaded && decision.parts.length === 3)
        stage.settle()
    }
    function choose(chooser, index) {
        press(chooser + "-box")
        press(chooser + "-" + index)
        stage.settle()
    }

    function test_without_the_oral_level_there_is_no_proposal() {
        verifyText("Amina Osman")
        verifyText("mundtligt niveau mangler")
        verifyText("Erstatter ikke VLV-2")
        verify(!stage.isVisible("decision-confirm"))
        walkMirrored("decision-open")
    }
    function test_with_it_there_is_one_with_reasons() {
        choose("context-oral", 4)
        tryVerify(() => decision.suggests)
        verifyText(decision.recommendation)
        for (const reason of decision.reasons) {
            verifyText(reason)
        }
        walkMirrored("decision-proposal")
        keyTo("decision-confirm")
        tryVerify(() => decision.decided)
        verifyText("Lone Lærer")
        walk("decision-made")
    }
    function test_a_level_by_keys() {
        tabTo("context-oral-box")
        stage.key(Qt.Key_Return)
        stage.key(Qt.Key_Down)
        stage.key(Qt.Key_Down)
        stage.key(Qt.Key_Return)
        tryVerify(() => decision.oral > 0)
        compare(stage.focus(), "context-oral-box")
    }
    function test_vlv2_with_date_and_result() {
        verifyGone("context-vlv2-date")
        choose("context-vlv2", 1)
        tryCompare(decision, "vlv2", DecisionModel.AdvisesFvu)
        write("context-vlv2-date-input", "12.11.2026")
        write("context-vlv2-result-input", "FVU-start, trin 1")
        stage.key(Qt.Key_Tab)
        tryCompare(decision, "vlv2Date", "12.11.2026")
        tryCompare(decision, "vlv2Result", "FVU-start, trin 1")
        walkMirrored("decision-vlv2")
    }
    function test_something_else_needs_a_reason() {
        keyTo("decision-otherwise")
        compare(stage.focus(), "decision-outcome-0")
        verify(stage.find("decision-save") === null)
        stage.key(Qt.Key_Space)
        walkMirrored("decision-otherwise")
        verify(stage.find("decision-save") === null, "not without a reason")
        write("decision-reason-input", "Hun har svært ved at læse i dag.")
        keyTo("decision-save")
        tryVerify(() => decision.decided)
        verifyText("Hun har svært ved at læse i dag.")
        walk("decision-otherwise-made")
    }
    function test_back_to_the_proposal() {
        press("decision-otherwise")
        keyTo("decision-cancel")
        see("decision-otherwise")
        compare(stage.focus(), "decision-otherwise")
    }
    function test_taken_up_again_and_printed() {
        choose("context-oral", 4)
        press("decision-confirm")
        tryVerify(() => decision.decided)
        keyTo("decision-print")
        tryVerify(() => decision.document.length > 0, 10000)
        verifyText("Gemt: ")
        walk("decision-printed")
        keyTo("decision-reopen")
        tryVerify(() => !decision.decided)
    }
    function test_a_decision_that_cannot_be_saved() {
        choose("context-oral", 4)
        stage.refusesFacts = true
        press("decision-confirm")
        verifyText("Disken er fuld.")
        verify(!decision.decided)
        walk("decision-fault")
        stage.refusesFacts = false
        press("decision-confirm")
        tryVerify(() => decision.decided)
        verify(!stage.texts().includes("Disken er fuld."))
    }
    function test_held_as_usual_it_says_nothing_of_how() {
        verify(stage.find("conditions") === null)
    }
    function test_how_it_was_held_stands_beside_the_profile() {
        const other = stage.enrol("Bashir")
        stage.startScreening(other, false, true)
        stage.answer(other, "")
        stage.markAll(1)
        stage.refresh()
        press("desk-nav-participants")
        press("participant-row-1")
        press("screening-decide")
        tryVerify(() => decision.loaded && decision.parts.length === 3)
        verifyText("Teksterne måtte læses op. Det blev ikke brugt.")
        walkMirrored("decision-conditions")
    }
    function test_escape_goes_back() {
        stage.key(Qt.Key_Escape)
        compare(app.desk.page, DeskModel.Participant)
    }
}
