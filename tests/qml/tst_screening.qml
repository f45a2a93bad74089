import QtQuick
import QtTest
import Fagdansk.ViewModels

// A screening's steps but for the writing of an explanation, which has a test of its own.
ScreenCase {
    name: "Screening"
    property string person

    function init() {
        stage.openCentre()
        person = stage.enrol("Amina")
        stage.startScreening(person)
    }
    function goTo(step, explains = false) {
        if (step.length > 0) {
            stage.answer(person, step, explains)
        }
        stage.refresh()
        press("door-tile-0")
        enterPin()
        press("home-screening")
        verifyPlace(AppModel.Screening)
        stage.settle()
    }
    function skip() {
        const before = app.screening.stepKey
        press("step-skip")
        tryVerify(() => app.screening.stepKey !== before)
    }
    // Two words not known; at the third the program offers help.
    function goToOffer() {
        goTo("terms/fagdansk")
        for (let i = 0; i < 6 && app.screening.kind !== ScreeningModel.OfferHelp; ++i) {
            skip()
        }
        compare(app.screening.kind, ScreeningModel.OfferHelp)
    }

    function test_welcome() {
        goTo("")
        verifyText("Fagsproglig screening")
        compare(stage.focus(), "step-next", "the keyboard is on the one thing to do")
        press("sound")
        verifySaid("da: Velkommen. Du skal læse to tekster og forklare nogle ord. Der er god tid. Du kan altid gå tilbage eller holde pause.")
        walkMirrored("screening-welcome")
        keyTo("step-next")
        tryCompare(app.screening, "kind", ScreeningModel.Practice)
    }
    function test_another_day() {
        goTo("")
        keyTo("step-leave")
        verifyPlace(AppModel.Home)
        see("home-screening")
    }
    function test_practice() {
        goTo("practice")
        verifyText("Det tæller ikke.")
        verifyText(app.screening.example)
        compare(stage.focus(), "answer")
        walkMirrored("screening-practice")
    }
    function test_a_part_is_introduced() {
        goTo("everyday/intro")
        verifyText("Hverdagstekst")
        verifyText("Du kan se teksten hele tiden.")
        walkMirrored("screening-intro")
    }
    function test_reading() {
        goTo("everyday/text")
        verifyText(app.screening.textTitle)
        for (const block of app.screening.textBlocks) {
            verifyText(block.text)
        }
        walkMirrored("screening-read")
        keyTo("step-next", Qt.Key_Space)
        tryCompare(app.screening, "kind", ScreeningModel.Choice)
    }
    function test_a_text_is_silent_unless_the_teacher_allows_it() {
        goTo("everyday/text")
        verify(!stage.isVisible("reading-sound"))
    }
    function test_a_text_that_may_be_heard() {
        const other = stage.enrol("Bashir")
        stage.startScreening(other, false, true)
        stage.answer(other, "everyday/text", false)
        stage.refresh()
        press("door-tile-1")
        enterPin()
        press("home-screening")
        verifyPlace(AppModel.Screening)
        tryCompare(app.screening, "kind", ScreeningModel.ReadText)
        press("reading-sound")
        tryVerify(() => stage.said.startsWith("da: " + app.screening.textTitle), 5000, stage.said)
        walkMirrored("screening-read-aloud")
        keyTo("step-next", Qt.Key_Space)
        tryCompare(app.screening, "kind", ScreeningModel.Choice)
        see("reading-sound")
        walkMirrored("screening-choice-aloud")
    }
    function test_a_choice_beside_the_text() {
        goTo("everyday/fagdansk")
        compare(app.screening.kind, ScreeningModel.Choice)
        verifyText(app.screening.prompt)
        verifyText(app.screening.textTitle)
        verifyText("spørgsmål 1 af ")
        for (let i = 0; i < app.screening.options.length; ++i) {
            compare(stage.nameOf(see("option-" + i)), app.screening.options[i])
            compare(see("option-" + i).Accessible.role, Accessible.RadioButton)
        }
        press("prompt-sound")
        verifySaid("da: " + app.screening.prompt)
        walkMirrored("screening-choice")
    }
    function test_a_digit_chooses_and_one_can_go_back() {
        goTo("everyday/fagdansk")
        const first = app.screening.stepKey
        stage.key(Qt.Key_2)
        tryVerify(() => app.screening.stepKey !== first)
        press("back")
        tryCompare(app.screening, "stepKey", first)
        verify(see("option-1").chosen, "the answer still stands")
        keyTo("option-0")
        tryVerify(() => app.screening.stepKey !== first)
    }
    function test_recognition_after_an_explanation_that_would_not_come() {
        goTo("terms/fagdansk")
        press("step-cannot")
        tryCompare(app.screening, "kind", ScreeningModel.Recognition)
        verifyText("Hvad betyder ordet? Vælg det, du tror.")
        verifyText(app.screening.word)
        walk("screening-recognition")
        const before = app.screening.stepKey
        stage.key(Qt.Key_1)
        tryVerify(() => app.screening.stepKey !== before)
    }
    function test_after_three_times_not_known_there_is_an_offer() {
        goToOffer()
        verifyText("Det er svære ord. Du bestemmer, hvad du vil.")
        walkMirrored("screening-offer")
        keyTo("offer-choose")
        tryCompare(app.screening, "kind", ScreeningModel.Recognition)
    }
    function test_going_on_as_before() {
        goToOffer()
        keyTo("offer-go-on", Qt.Key_Space)
        tryCompare(app.screening, "kind", ScreeningModel.Explain)
    }
    function test_stopping_with_dignity() {
        goToOffer()
        press("offer-stop")
        tryCompare(app.screening, "kind", ScreeningModel.Stopped)
        verifyText("Det er i orden. Det, du har lavet, er gemt.")
        walkMirrored("screening-stopped")
        keyTo("step-go-back")
        tryVerify(() => app.screening.kind !== ScreeningModel.Stopped)
    }
    function test_the_end_is_handed_in() {
        goTo("finished")
        verifyText("Du er færdig")
        walkMirrored("screening-finished")
        keyTo("step-hand-in")
        verifyPlace(AppModel.Home)
        verify(!stage.isVisible("home-screening"))
    }
    function test_a_hand_in_that_fails_can_be_tried_again() {
        goTo("finished")
        stage.refusesFacts = true
        press("step-hand-in")
        verifyText("Disken er fuld.")
        verifyText("Ikke gemt")
        walkMirrored("screening-fault")
        stage.refusesFacts = false
        keyTo("notice-action")
        verifyPlace(AppModel.Home)
    }
}
