import QtQuick
import QtTest
import Fagdansk.ViewModels

// Marking: one answer, one key.
ScreenCase {
    name: "Marking"
    readonly property MarkingModel marking: app ? app.marking : null

    function init() {
        stage.openCentre()
        const person = stage.enrol("Amina")
        stage.startScreening(person)
        stage.answer(person, "")
        logIn()
        press("desk-nav-marking")
        waitForAnswer()
    }
    function waitForAnswer() {
        tryVerify(() => marking.state === MarkingModel.Asking && marking.suggested >= 0)
        stage.settle()
    }
    // Marks until an answer is asked that is blind, or is not.
    function goTo(blind) {
        while (marking.blind !== blind) {
            markOne(Qt.Key_1)
            waitForAnswer()
        }
    }
    function markOne(key) {
        const left = marking.left
        stage.key(key)
        tryVerify(() => marking.state === MarkingModel.Revealing || marking.left < left)
        if (marking.state === MarkingModel.Revealing) {
            stage.key(Qt.Key_Return)
        }
        tryVerify(() => marking.left < left)
    }

    function test_the_answer_and_its_rubric() {
        verifyText(marking.prompt)
        compare(stage.nameOf(stage.find("marking-answer")), marking.answer)
        verifyText("navne er skjult")
        verifyText("14 svar tilbage")
        for (const point of marking.points) {
            verifyText(point.says)
        }
        verify(!stage.texts().includes("Amina"), "nobody's name")
    }
    function test_the_suggestion_is_shown() {
        goTo(false)
        see("marking-suggestion")
        verifyText("Bygger på vurderingskriterierne.")
        verifyText("↵ bekræfter forslag")
        const left = marking.left
        stage.key(Qt.Key_Return)
        tryVerify(() => marking.left < left)
        waitForAnswer()
        goTo(false)
        walkMirrored("marking-shown")
    }
    function test_blind_the_suggestion_comes_afterwards() {
        goTo(true)
        verifyText("Vurdér først selv. Forslaget kommer bagefter.")
        verify(!stage.isVisible("marking-suggestion"))
        walkMirrored("marking-blind")
        stage.key(Qt.Key_2)
        tryCompare(marking, "state", MarkingModel.Revealing)
        verifyText("Forslaget var")
        walkMirrored("marking-revealed")
        keyTo("marking-next")
        waitForAnswer()
    }
    function test_undo_by_key_and_by_button() {
        const left = marking.left
        markOne(Qt.Key_0)
        waitForAnswer()
        stage.key(Qt.Key_Z)
        tryCompare(marking, "left", left)
        waitForAnswer()
        markOne(Qt.Key_0)
        waitForAnswer()
        press("marking-undo")
        tryCompare(marking, "left", left)
    }
    function test_the_name_only_on_request() {
        stage.key(Qt.Key_N)
        verifyText("Amina Osman")
        verify(stage.find("marking-name") === null)
    }
    function test_a_press_and_the_keyboard_go_together() {
        const left = marking.left
        press("mark-1")
        tryVerify(() => marking.state === MarkingModel.Revealing || marking.left < left)
        stage.key(Qt.Key_N)
        verifyText("Amina Osman")
    }
    function test_the_order_by_keys() {
        keyTo("marking-order-1", Qt.Key_Space)
        tryVerify(() => marking.byParticipant)
        waitForAnswer()
        markOne(Qt.Key_1)
    }
    function test_a_mark_that_cannot_be_saved() {
        const left = marking.left
        stage.refusesFacts = true
        stage.key(Qt.Key_1)
        verifyText("Disken er fuld.")
        compare(marking.left, left)
        walkMirrored("marking-fault")
        stage.refusesFacts = false
        markOne(Qt.Key_1)
        waitForAnswer()
        verifyGone("marking-fault")
    }
    function test_all_is_marked() {
        while (marking.left > 0 && marking.state !== MarkingModel.Empty) {
            waitForAnswer()
            markOne(Qt.Key_2)
        }
        verifyText("Alt er vurderet.")
        walkMirrored("marking-empty")
        keyTo("marking-empty-undo")
        waitForAnswer()
        compare(marking.left, 1)
    }
}
