import QtQuick
import QtTest
import Fagdansk.ViewModels

// A test of one screen: the real scene with the real program behind it, pressed and typed in as a person would.
// `stage` (stage.h) starts the program; a screen's test says in `init` how it gets to its screen.
TestCase {
    when: windowShown
    readonly property AppModel app: stage.app

    function cleanup() {
        stage.close()
    }

    // The control of that name, in use and visible. Waits for it.
    function see(name) {
        stage.settle()
        tryVerify(() => stage.find(name) !== null, 5000, "»" + name + "« is not on the screen, but:\n" + stage.texts())
        return stage.find(name)
    }
    function verifyGone(name) {
        stage.settle()
        verify(!stage.isVisible(name), "»" + name + "« is still on the screen")
    }
    function verifyText(text) {
        stage.settle()
        tryVerify(() => stage.texts().includes(text), 5000, "»" + text + "« is not on the screen, but:\n" + stage.texts())
    }
    function verifyPlace(place) {
        stage.settle()
        tryCompare(app, "place", place)
        stage.settle()
    }
    function press(name) {
        stage.press(see(name))
    }
    // Into a field: what stands there is replaced.
    function write(name, text) {
        const field = see(name)
        stage.press(field.input ?? field)
        stage.key(Qt.Key_A, Qt.ControlModifier)
        stage.key(Qt.Key_Delete)
        stage.type(text)
    }
    // Tab until the control of that name has the keyboard.
    function tabTo(name) {
        for (let i = 0; i < 60 && stage.focus() !== name; ++i) {
            stage.key(Qt.Key_Tab)
        }
        compare(stage.focus(), name, "is reached by Tab")
    }
    // Only with the keyboard: there, and Return or Space.
    function keyTo(name, key = Qt.Key_Return) {
        tabTo(name)
        stage.key(key)
    }
    function verifySaid(words) {
        tryVerify(() => stage.said === words, 5000, "said was »" + stage.said + "«, not »" + words + "«")
    }

    function verifyNone(faults, what) {
        verify(faults.length === 0, what + ":\n  " + faults.join("\n  "))
    }
    // Looked at in every language, in the dark in Danish and Arabic, at both sizes; gone round with Tab. A known fault of the layout is declared,
    // so that its repair shows.
    function walk(name, known = "") {
        stage.settle()
        const layout = stage.look(name)
        if (known.length > 0) {
            expectFail("", known, TestCase.Continue)
        }
        verifyNone(layout, "the layout of " + name)
        verifyNone(stage.unreached(), "the keyboard on " + name)
    }
    // And turned round for Arabic.
    function walkMirrored(name, known = "") {
        walk(name, known)
        verifyNone(stage.unmirrored(), "on the same side in Arabic on " + name)
    }

    function logIn() {
        press("door-teacher")
        write("login-password-input", stage.password)
        press("login-enter")
        verifyPlace(AppModel.Desk)
    }
    // The four pictures of everybody whom `stage.enrol` gave a code.
    function enterPin() {
        for (const picture of ["hammer", "fisk", "bog", "lampe"]) {
            press("pin-" + picture)
        }
    }
}
