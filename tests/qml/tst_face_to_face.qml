import QtQuick
import QtTest
import Fagdansk.ViewModels

// Face to face: the participant speaks, the teacher ticks.
ScreenCase {
    name: "FaceToFace"
    property string person

    function init() {
        stage.openCentre()
        person = stage.enrol("Amina")
        stage.startScreening(person, true)
    }
    function goTo(step, explains = false) {
        stage.answer(person, step, explains)
        stage.refresh()
        logIn()
        press("desk-nav-participants")
        press("participant-row-0")
        press("screening-continue")
        verifyPlace(AppModel.Screening)
        stage.settle()
    }

    function test_practice_is_talked_about() {
        goTo("practice")
        verifyGone("answer")
        walkMirrored("face-practice")
        keyTo("step-next")
        tryCompare(app.screening, "kind", ScreeningModel.PartIntro)
    }
    function test_the_points_to_tick() {
        goTo("terms/fagdansk")
        verifyText(app.screening.prompt)
        verifyText("Sæt flueben, når det bliver sagt")
        const points = app.screening.points
        verify(points.length >= 2)
        for (let i = 0; i < points.length; ++i) {
            compare(stage.nameOf(see("tick-" + i)), points[i].says)
            compare(see("tick-" + i).Accessible.role, Accessible.CheckBox)
        }
        press("tick-0")
        verify(app.screening.points[0].found)
        keyTo("tick-1", Qt.Key_Space)
        verify(app.screening.points[1].found)
        walkMirrored("face-word")
    }
    function test_return_ticks_too() {
        goTo("terms/fagdansk")
        keyTo("tick-0", Qt.Key_Return)
        verify(app.screening.points[0].found)
    }
    function test_a_text() {
        goTo("everyday", true)
        walkMirrored("face-text")
    }
    function test_digits_mark_at_once() {
        goTo("terms/fagdansk")
        const before = app.screening.stepKey
        stage.key(Qt.Key_2)
        tryVerify(() => app.screening.stepKey !== before)
    }
    function test_digits_mark_while_ticking() {
        goTo("terms/fagdansk")
        const before = app.screening.stepKey
        press("tick-0")
        stage.key(Qt.Key_1)
        tryVerify(() => app.screening.stepKey !== before)
    }
    function test_marks_and_ways_on_by_key() {
        goTo("terms/fagdansk")
        let before = app.screening.stepKey
        keyTo("mark-1")
        tryVerify(() => app.screening.stepKey !== before)
        before = app.screening.stepKey
        keyTo("step-cannot")
        tryVerify(() => app.screening.stepKey !== before)
    }
    function test_a_mark_that_cannot_be_saved() {
        goTo("terms/fagdansk")
        const before = app.screening.stepKey
        press("tick-0")
        stage.refusesFacts = true
        press("mark-2")
        verifyText("Disken er fuld.")
        verify(app.screening.points[0].found, "the ticks still stand")
        walkMirrored("face-fault")
        stage.refusesFacts = false
        press("notice-action")
        tryVerify(() => app.screening.stepKey !== before)
    }
    function test_back_to_the_desk() {
        goTo("terms/fagdansk")
        while (app.screening.canGoBack) {
            press("back")
        }
        press("back")
        verifyPlace(AppModel.Desk)
    }
}
