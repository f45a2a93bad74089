import QtQuick
import QtTest
import Fagdansk.ViewModels

// Practice: what happens round an exercise. Every kind of exercise has its look in tst_drill_kinds.
DrillCase {
    name: "Drill"

    function init() {
        openWithAmina()
    }

    function test_the_header() {
        begin()
        verifyText(app.drill.tradeTitle)
        verifyText("0 af 10 minutter")
        press("drill-read")
        verifySaid("da: Hvad betyder ordet?")
        press("drill-sound")
        verifySaid("da: " + app.drill.say)
    }
    function test_a_digit_answers_and_return_goes_on() {
        begin()
        compare(app.drill.kind, DrillModel.MeaningChoice, "a new word begins with its meaning")
        stage.key(Qt.Key_3)
        tryCompare(app.drill, "phase", DrillModel.Answered)
        compare(app.drill.chosen, 2)
        verifyText(app.drill.feedback)
        verifyText(app.drill.rightAnswer)
        verifyText(app.drill.definition)
        compare(stage.focus(), "drill-next", "the keyboard follows the eye")
        goOn()
        compare(app.drill.phase, DrillModel.Asking)
        compare(stage.focus(), "drill-option-0")
    }
    function test_an_option_by_keys() {
        begin()
        keyTo("drill-option-1", Qt.Key_Space)
        tryCompare(app.drill, "phase", DrillModel.Answered)
        compare(app.drill.chosen, 1)
    }
    function test_not_known_shows_the_answer() {
        begin()
        keyTo("drill-dontknow")
        tryCompare(app.drill, "phase", DrillModel.Answered)
        verifyText("Det rigtige er:")
        press("drill-answer-sound")
        verifySaid("da: " + app.drill.say)
        app.language = "en"
        verifyText("The right answer is:")
    }
    function test_a_rest_does_not_cost_a_minute() {
        begin()
        stage.pass(60000)
        answerRight()
        const feedback = app.drill.feedback
        const minutes = app.drill.minutesDone
        keyTo("drill-pause", Qt.Key_Space)
        verifyText("Tiden står stille. Du fortsætter ved den samme opgave.")
        compare(stage.focus(), "drill-resume")
        walkMirrored("drill-pause")
        stage.pass(3600000)
        keyTo("drill-resume")
        tryCompare(app.drill, "paused", false)
        compare(app.drill.feedback, feedback)
        compare(stage.focus(), "drill-next", "where the keyboard was")
        goOn()
        compare(app.drill.phase, DrillModel.Asking, "the minutes are not up")
        compare(app.drill.minutesDone, minutes)
        const word = app.drill.word
        press("drill-pause")
        press("drill-resume")
        tryCompare(app.drill, "paused", false)
        compare(app.drill.word, word, "the same exercise")
    }
    function test_a_slip_is_taken_back() {
        begin()
        press("drill-option-" + (stage.rightOption() + 1) % 4)
        tryCompare(app.drill, "phase", DrillModel.Answered)
        const word = app.drill.rightAnswer
        keyTo("drill-undo")
        tryCompare(app.drill, "phase", DrillModel.Asking)
        compare(app.drill.chosen, -1)
        stage.settle()
        answerRight()
        compare(app.drill.rightAnswer, word, "the same word")
        compare(app.drill.verdict, DrillModel.Near, "right with help")
        verify(stage.isVisible("drill-undo"))
    }
    function test_an_answer_that_cannot_be_saved() {
        begin()
        stage.refusesFacts = true
        press("drill-option-0")
        verifyText("Disken er fuld.")
        compare(app.drill.phase, DrillModel.Asking)
        walkMirrored("drill-fault")
        stage.refusesFacts = false
        press("drill-option-0")
        tryCompare(app.drill, "phase", DrillModel.Answered)
        verify(!stage.texts().includes("Disken er fuld."))
    }
    function test_typing_with_a_hint() {
        stage.practise(person)
        begin()
        goToKind(DrillModel.TypeWord)
        compare(stage.focus(), "drill-typed")
        verify(stage.find("drill-hand") === null, "nothing to hand in yet")
        press("drill-hint")
        verifyText("Ordet begynder med: ")
        verify(app.drill.hinted)
        see("drill-typed").forceActiveFocus()
        stage.type("x1")
        press("key-ø")
        compare(app.drill.typed, "x1ø", "digits are letters here")
        keyTo("drill-hand")
        tryCompare(app.drill, "phase", DrillModel.Answered)
        verifyText(app.drill.rightAnswer)
    }
    function test_a_computer_without_sound() {
        stage.practise(person)
        stage.hasVoice = false
        begin()
        goToKind(DrillModel.ListenChoice)
        verifyText("Computeren har ingen lyd. Vælg \"Ved ikke\".")
        walk("drill-silent")
    }
    function test_stopping_early_and_the_summary() {
        begin()
        press("drill-option-0")
        tryCompare(app.drill, "phase", DrillModel.Answered)
        goOn()
        press("drill-dontknow")
        tryCompare(app.drill, "phase", DrillModel.Answered)
        press("drill-back")
        tryCompare(app.drill, "phase", DrillModel.Summary)
        verifyText("Du er færdig.")
        verifyText("nye ord")
        compare(stage.focus(), "drill-home")
        walkMirrored("drill-summary")
        press("drill-hard-sound-0")
        verifySaid("da: " + app.drill.hardest[0].say)
        keyTo("drill-home")
        verifyPlace(AppModel.Home)
    }
    function test_stopping_before_any_answer() {
        begin()
        keyTo("drill-back")
        tryCompare(app.drill, "phase", DrillModel.Summary)
        verifyText("Du kan øve igen, når du vil.")
        walk("drill-summary-empty")
    }
    function test_a_summary_of_many_hard_words() {
        begin()
        for (let i = 0; i < 6; ++i) {
            press("drill-dontknow")
            tryCompare(app.drill, "phase", DrillModel.Answered)
            goOn()
        }
        press("drill-back")
        tryCompare(app.drill, "phase", DrillModel.Summary)
        verify(app.drill.hardest.length >= 4, app.drill.hardest.length + " hard words")
        walkMirrored("drill-summary-hard")
    }
    function test_the_minutes_end_the_session() {
        begin()
        stage.pass(11 * 60000)
        press("drill-option-0")
        tryCompare(app.drill, "phase", DrillModel.Answered)
        goOn()
        tryCompare(app.drill, "phase", DrillModel.Summary)
    }
}
