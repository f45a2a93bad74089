import QtQuick
import QtTest
import Fagdansk.ViewModels

// A teacher records a word, and that recording is what participants hear.
DrillCase {
    name: "Recordings"
    readonly property RecordingsModel recordings: app ? app.desk.recordings : null

    function init() {
        openWithAmina()
        openPage()
    }
    function openPage() {
        logIn()
        press("desk-nav-settings")
        press("settings-recordings")
        compare(app.desk.page, DeskModel.Recordings)
    }
    function search(text, word) {
        write("recordings-query-input", text)
        tryVerify(() => recordings.words.length > 0 && recordings.words[0].word === word, 3000, text)
    }
    function recordFirst() {
        press("recording-0-record")
        verify(stage.microphoneIsOpen)
        stage.fallSilent()
        verify(!stage.microphoneIsOpen)
    }
    function keepFirst() {
        recordFirst()
        press("recording-0-keep")
        verifyText("Optagelsen er gemt. Den høres fra nu af, når ordet bliver sagt.")
    }

    function test_nothing_recorded_yet() {
        verifyText("Her er ingen optagelser endnu. Find et ord, og optag det.")
        walkMirrored("recordings-none")
    }
    function test_found_by_any_form_language_and_with_a_typo() {
        for (const text of ["svejsehjelmen", "svejshjelm", "welding helmet"]) {
            search(text, "en svejsehjelm")
        }
        verifyText("Nu høres computerens stemme.")
        press("recording-0-sound")
        tryCompare(stage, "played", "voice.wav")
        walkMirrored("recordings")
        write("recordings-query-input", "qqqqxxxx")
        verifyText("Ingen ord ligner det, du har skrevet.")
    }
    function test_recorded_heard_and_kept() {
        search("svejsehjelm", "en svejsehjelm")
        press("recording-0-record")
        verifyText("Sig ordet nu. Optagelsen stopper selv, når du er færdig.")
        walk("recordings-recording")
        press("recording-0-record")
        press("recording-0-listen")
        tryCompare(stage, "played", "own voice")
        walkMirrored("recordings-made")
        keyTo("recording-0-keep", Qt.Key_Space)
        verifyText("Optagelsen er gemt. Den høres fra nu af, når ordet bliver sagt.")
        tryVerify(() => recordings.words[0].recorded)
        verify(!app.voice.hasOwn, "the file has it now")
        verify(recordings.words[0].heard.startsWith("Nu høres en optagelse fra "))
        press("recording-0-sound")
        tryVerify(() => stage.played.endsWith("/fagdansk-recordings/da/fagdansk.svejsning.svejsehjelm.wav"))
        walkMirrored("recordings-kept")
        press("desk-back")
        press("settings-recordings")
        tryVerify(() => recordings.words.length === 1 && recordings.words[0].word === "en svejsehjelm", 3000, "the list of those recorded")
    }
    function test_thrown_away() {
        search("svejsehjelm", "en svejsehjelm")
        recordFirst()
        press("recording-0-discard")
        verify(!app.voice.hasOwn)
        verifyText("Nu høres computerens stemme.")
    }
    function test_it_wins_at_once_in_practice() {
        press("desk-log-out")
        begin()
        const term = app.drill.term
        const word = app.drill.word
        verify(term.length > 0 && word.length > 0)
        press("drill-sound")
        tryCompare(stage, "played", "voice.wav")
        app.drill.leave()
        app.goToDoor()
        verifyPlace(AppModel.Door)

        openPage()
        write("recordings-query-input", word)
        tryVerify(() => recordings.words.some(one => one.id === term))
        const row = recordings.words.findIndex(one => one.id === term)
        press("recording-" + row + "-record")
        stage.fallSilent()
        press("recording-" + row + "-keep")
        tryVerify(() => recordings.words[row].recorded)
        press("desk-log-out")

        begin()
        for (let i = 0; i < 40 && app.drill.term !== term; ++i) {
            answerRight()
            goOn()
        }
        compare(app.drill.term, term, "the word is practised again")
        press("drill-sound")
        tryVerify(() => stage.played.endsWith("/da/" + term.split("/").join(".") + ".wav"), 3000, stage.played)
    }
    function test_a_full_disk_loses_nothing() {
        search("svejsehjelm", "en svejsehjelm")
        keepFirst()
        recordFirst()
        stage.refusesRecordings = true
        press("recording-0-keep")
        verifyText("Disken er fuld.")
        verify(app.voice.hasOwn, "to be tried again")
        verify(recordings.words[0].recorded, "the older one stays")
        walk("recordings-full")
        stage.refusesRecordings = false
        press("recording-0-keep")
        verifyText("Optagelsen er gemt. Den høres fra nu af, når ordet bliver sagt.")
    }
    function test_deleted_after_a_second_question() {
        search("svejsehjelm", "en svejsehjelm")
        keepFirst()
        tryVerify(() => recordings.words[0].recorded)
        press("recording-0-delete")
        compare(stage.focus(), "recording-0-delete-not")
        walk("recordings-delete")
        press("recording-0-delete-not")
        verify(recordings.words[0].recorded)
        press("recording-0-delete")
        press("recording-0-delete-confirm")
        verifyText("Optagelsen er slettet. Nu høres computerens stemme igen.")
        tryVerify(() => !recordings.words[0].recorded)
    }
    function test_without_a_microphone() {
        stage.hasMicrophone = false
        press("desk-nav-settings")
        press("settings-recordings")
        verifyText("Her kan ikke optages: Der er ingen mikrofon eller ingen lyd på computeren. Sæt et headset til.")
        search("svejsehjelm", "en svejsehjelm")
        verifyGone("recording-0-record")
    }
    function test_nothing_is_left_with_the_next_teacher() {
        search("svejsehjelm", "en svejsehjelm")
        recordFirst()
        press("desk-log-out")
        verifyPlace(AppModel.Door)
        verify(!app.voice.hasOwn)
        compare(recordings.words.length, 0)
    }
}
