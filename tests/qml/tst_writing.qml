import QtQuick
import QtTest
import Fagdansk.ViewModels

// Explaining a word or a text in writing.
ScreenCase {
    name: "Writing"
    property string person

    function init() {
        stage.openCentre()
        person = stage.enrol("Amina")
        stage.startScreening(person)
    }
    function goTo(step, explains = false) {
        stage.answer(person, step, explains)
        stage.refresh()
        press("door-tile-0")
        enterPin()
        press("home-screening")
        verifyPlace(AppModel.Screening)
        tryCompare(app.screening, "kind", ScreeningModel.Explain)
        stage.settle()
    }
    readonly property string pushedOut: "what is above pushes the keys below a low window"
    // As much as a willing person writes.
    readonly property string longAnswer: "Det er noget, man bruger, når man svejser, og det skal være rent, før man begynder. ".repeat(12)

    function test_a_word_is_explained() {
        goTo("terms/fagdansk")
        verifyText(app.screening.prompt)
        verifyText("Fagets ord")
        compare(stage.focus(), "answer", "one can write at once")
        compare(see("answer").Accessible.role, Accessible.EditableText)
        compare(stage.nameOf(see("answer")), app.screening.prompt)
        walkMirrored("writing-word")
    }
    function test_a_text_stands_beside() {
        goTo("everyday", true)
        verifyText(app.screening.textTitle)
        verifyText(app.screening.prompt)
        walkMirrored("writing-text")
    }
    function test_danish_letters_and_on() {
        goTo("terms/fagdansk")
        const before = app.screening.stepKey
        stage.type("r")
        press("key-ø")
        stage.type("g")
        compare(see("answer").text, "røg")
        press("key-æ")
        press("key-å")
        compare(see("answer").text, "røgæå")
        press("step-explain")
        tryVerify(() => app.screening.stepKey !== before)
        press("back")
        tryCompare(app.screening, "stepKey", before)
        compare(see("answer").text, "røgæå", "the answer still stands")
    }
    function test_control_and_return_go_on() {
        goTo("terms/fagdansk")
        const before = app.screening.stepKey
        stage.type("en ting")
        stage.key(Qt.Key_Return)
        compare(app.screening.stepKey, before, "Return is a new line")
        stage.key(Qt.Key_Return, Qt.ControlModifier)
        tryVerify(() => app.screening.stepKey !== before)
    }
    function test_nothing_written_is_said() {
        goTo("terms/fagdansk")
        press("step-explain")
        verifyText("Skriv noget først, eller vælg »Jeg kan ikke forklare det«.")
        walk("writing-nothing")
    }
    function test_nothing_written_beside_a_text() {
        goTo("everyday", true)
        press("step-explain")
        verifyText("Skriv noget først, eller vælg »Jeg kan ikke forklare det«.")
        walk("writing-text-nothing", pushedOut)
    }
    function test_a_long_answer_stays_on_the_screen() {
        goTo("terms/fagdansk")
        stage.type(longAnswer)
        walk("writing-word-long", pushedOut)
    }
    function test_a_long_answer_beside_a_text() {
        goTo("everyday", true)
        stage.type(longAnswer)
        walk("writing-text-long", pushedOut)
    }
    function test_the_save_state() {
        goTo("terms/fagdansk")
        verifyText("Gemt")
        compare(stage.nameOf(see("save-state")), "Gemt")
        stage.type("det")
        verifyText("Gemmer …")
        tryCompare(app.screening, "saveState", ScreeningModel.Saved)
        verifyText("Gemt")
    }
    function test_a_draft_that_cannot_be_saved() {
        goTo("terms/fagdansk")
        stage.refusesDrafts = true
        stage.type("det er røg")
        tryCompare(app.screening, "saveState", ScreeningModel.NotSaved)
        verifyText("Ikke gemt")
        verifyText("Disken er fuld. Dit svar står stadig på skærmen. Gør plads, og prøv igen.")
        compare(see("answer").text, "det er røg")
        walkMirrored("writing-fault")
        stage.refusesDrafts = false
        keyTo("notice-action")
        tryCompare(app.screening, "saveState", ScreeningModel.Saved)
        verifyGone("screening-fault")
    }
    function test_an_answer_that_cannot_be_saved_stays_and_is_tried_again() {
        goTo("everyday", true)
        const before = app.screening.stepKey
        stage.type("det er røg")
        stage.refusesFacts = true
        press("step-explain")
        verifyText("Disken er fuld.")
        compare(app.screening.stepKey, before)
        compare(see("answer").text, "det er røg")
        walk("writing-text-fault", pushedOut)
        stage.refusesFacts = false
        press("notice-action")
        tryVerify(() => app.screening.stepKey !== before)
        compare(app.screening.saveState, ScreeningModel.Saved)
    }
    function test_closing_waits_for_what_is_written() {
        goTo("terms/fagdansk")
        stage.type("halvt skrevet")
        stage.closeByWindow()
        tryCompare(stage.window, "visible", false)
        compare(app.screening.saveState, ScreeningModel.Saved)
    }
}
