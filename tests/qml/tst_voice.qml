import QtQuick
import QtTest
import Fagdansk.ViewModels

// Say it yourself: the model, one's own voice, and both side by side. A given microphone hears a given sound.
DrillCase {
    name: "Voice"

    function init() {
        openWithAmina()
    }
    function answered() {
        begin()
        answerRight()
        stage.settle()
    }
    function startSpeaking(name) {
        press(name)
        tryVerify(() => stage.microphoneIsOpen, 3000, "one's own turn comes after the model")
    }

    function test_the_model_then_oneself_then_both_again() {
        answered()
        const word = app.drill.say
        compare(app.voice.term, "")
        verify(stage.find("drill-say-own") === null, "nothing to hear yet")
        startSpeaking("drill-say-record")
        verifySaid("da: " + word)
        compare(stage.nameOf(see("drill-say-record")), "Stop")
        compare(stage.played, "voice.wav", "not heard oneself yet")
        walk("drill-say-recording")
        press("drill-say-record")
        verify(!stage.microphoneIsOpen)
        tryCompare(stage, "played", "own voice")
        press("drill-answer-sound")
        tryCompare(stage, "played", "voice.wav")
        press("drill-say-own")
        tryCompare(stage, "played", "own voice")
        walkMirrored("drill-say")
        compare(app.drill.phase, DrillModel.Answered, "it has no part in the grade")
        compare(app.drill.verdict, DrillModel.Right)
    }
    function test_it_stops_by_itself() {
        answered()
        startSpeaking("drill-say-record")
        stage.fallSilent()
        verify(!stage.microphoneIsOpen)
        tryCompare(stage, "played", "own voice")
    }
    function test_by_keys() {
        answered()
        keyTo("drill-say-record", Qt.Key_Space)
        tryVerify(() => stage.microphoneIsOpen)
        stage.key(Qt.Key_Return)
        tryCompare(stage, "played", "own voice")
        press("drill-answer-sound")
        tryCompare(stage, "played", "voice.wav")
        keyTo("drill-say-own")
        tryCompare(stage, "played", "own voice")
    }
    function test_the_next_exercise_knows_nothing_of_it() {
        answered()
        startSpeaking("drill-say-record")
        press("drill-say-record")
        verify(app.voice.hasOwn)
        press("drill-next")
        tryVerify(() => app.drill.phase !== DrillModel.Answered)
        verify(!app.voice.hasOwn)
        answerRight()
        startSpeaking("drill-say-record")
        press("drill-next")
        tryVerify(() => app.drill.phase !== DrillModel.Answered)
        verify(!stage.microphoneIsOpen, "nobody is listened to unasked")
        verify(!app.voice.hasOwn)
    }
    function test_without_a_microphone_the_keys_are_not_there() {
        stage.hasMicrophone = false
        answered()
        verifyGone("drill-say-record")
        verifyGone("drill-say-own")
        verify(stage.isVisible("drill-answer-sound"))
    }
    function test_a_microphone_that_cannot_be_used() {
        answered()
        stage.microphoneIsBroken = true
        press("drill-say-record")
        verifyText("Mikrofonen kan ikke bruges lige nu. Intet er gået tabt. Sig det til en lærer.")
        walk("drill-say-fault")
        stage.microphoneIsBroken = false
        startSpeaking("drill-say-record")
        verifyText(app.drill.feedback)
        press("drill-next")
        tryVerify(() => app.drill.phase !== DrillModel.Answered)
    }
    function test_among_my_words() {
        stage.practise(person)
        stage.refresh()
        press("door-tile-0")
        enterPin()
        press("home-words")
        verifyPlace(AppModel.Words)
        tryVerify(() => app.home.lookup.count > 1)
        const word = app.home.lookup.at(0)
        verify(stage.nameOf(see("word-say-0-record")).includes(word.lemma))
        startSpeaking("word-say-0-record")
        verifySaid("da: " + word.say)
        press("word-say-0-record")
        tryCompare(stage, "played", "own voice")
        verify(stage.find("word-say-0-own") !== null)
        verify(stage.find("word-say-1-own") === null, "another word")
        walkMirrored("words-say")
        press("back")
        verifyPlace(AppModel.Home)
        verify(!app.voice.hasOwn)
    }
    function test_after_the_session() {
        begin()
        press("drill-dontknow")
        tryCompare(app.drill, "phase", DrillModel.Answered)
        goOn()
        app.drill.finish()
        tryCompare(app.drill, "phase", DrillModel.Summary)
        startSpeaking("drill-hard-say-0-record")
        press("drill-hard-say-0-record")
        tryCompare(stage, "played", "own voice")
        walkMirrored("drill-summary-say")
        press("drill-home")
        verifyPlace(AppModel.Home)
        verify(!app.voice.hasOwn)
    }
}
