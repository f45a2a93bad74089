import QtQuick
import QtTest
import Fagdansk.ViewModels

// Eight words, then one of two sentences; kept on the participant's page.
ScreenCase {
    name: "PreCheck"
    readonly property PreCheckModel check: app ? app.desk.preCheck : null

    function init() {
        stage.openCentre()
        stage.enrol("Amina")
        logIn()
        press("desk-nav-participants")
        press("participant-row-0")
        verifyText("Kort tjek på fem minutter")
        verify(stage.find("precheck-begin") === null, "not without a trade")
        press("precheck-trade-box")
        press("precheck-trade-0")
        keyTo("precheck-begin")
        tryCompare(app.desk, "page", DeskModel.PreCheck)
        tryVerify(() => check.word.length > 0)
        stage.settle()
    }
    function answer(known) {
        const before = check.number
        press(known ? "precheck-" + stage.rightMeaning() : "precheck-unknown")
        tryVerify(() => check.number !== before || check.finished)
        stage.settle()
    }
    function answerAll(known) {
        while (!check.finished && check.fault.length === 0) {
            answer(known)
        }
    }

    function test_a_word_is_asked_for() {
        compare(check.count, 8)
        compare(check.options.length, 4)
        verifyText(check.word)
        press("precheck-sound")
        tryVerify(() => stage.said === "da: " + check.word)
        walkMirrored("precheck-word")
        keyTo("precheck-unknown", Qt.Key_Space)
        tryVerify(() => check.number === 2)
        press("desk-back")
        tryVerify(() => check.number === 1, 5000, "one word back")
    }
    function test_nothing_known_advises_a_screening() {
        answerAll(false)
        verifyText("Screening anbefales")
        walkMirrored("precheck-advised")
        keyTo("precheck-done")
        tryCompare(app.desk, "page", DeskModel.Participant)
        tryVerify(() => check.earlier.length === 1)
        verifyText("Screening anbefales")
        walk("precheck-kept")
    }
    function test_all_known_shows_no_need() {
        answerAll(true)
        verifyText("Intet tegn på behov")
        verify(!stage.texts().includes("anbefales"))
        walk("precheck-no-need")
    }
    function test_what_the_disk_refuses_is_not_lost() {
        stage.refusesFacts = true
        for (let i = 0; i < 8; ++i) {
            press("precheck-unknown")
            stage.settle()
        }
        verifyText("Disken er fuld.")
        verify(!check.finished)
        stage.refusesFacts = false
        check.retry()
        tryVerify(() => check.finished)
    }
}
