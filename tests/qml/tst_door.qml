import QtQuick
import QtTest
import Fagdansk.ViewModels

// The front door: find your picture.
ScreenCase {
    name: "Door"

    function init() {
        stage.openCentre()
        verifyPlace(AppModel.Door)
    }

    function test_nobody_is_here_yet() {
        verifyText("Her er ingen deltagere endnu. En lærer logger ind og opretter den første.")
        verify(see("door-teacher").primary, "the one thing to do")
        press("door-sound")
        verifySaid("da: Her er ingen deltagere endnu. En lærer logger ind og opretter den første.")
        walkMirrored("door-empty")
    }
    function test_a_tile_shows_the_alias_and_opens_the_code() {
        stage.enrol("Amina")
        stage.enrol("Bogdan")
        stage.refresh()
        compare(stage.nameOf(see("door-tile-0")), "Amina")
        compare(see("door-tile-0").Accessible.role, Accessible.Button)
        verifyText("Amina")
        verify(!stage.texts().includes("Osman"), "never the full name")
        walkMirrored("door")
        press("door-tile-1")
        verifyPlace(AppModel.Pin)
        compare(app.door.alias, "Bogdan")
    }
    function test_a_tile_by_keys() {
        stage.enrol("Amina")
        stage.refresh()
        keyTo("door-tile-0", Qt.Key_Space)
        verifyPlace(AppModel.Pin)
    }
    function test_others_are_found_behind_their_first_letter() {
        for (const alias of ["Amina", "Åse", "Ægir"]) {
            stage.enrol(alias)
        }
        stage.pass(40 * 86400000)
        stage.enrol("Bogdan")
        stage.refresh()
        compare(app.door.letters, ["A", "B", "Æ", "Å"])
        compare(stage.nameOf(see("door-tile-0")), "Bogdan", "the recent ones first")
        compare(stage.nameOf(see("door-letter-")), "De seneste")
        walk("door-letters")
        press("door-letter-Å")
        compare(stage.nameOf(see("door-tile-0")), "Åse")
        keyTo("door-letter-A")
        compare(stage.nameOf(see("door-tile-0")), "Amina")
        press("door-letter-")
        compare(stage.nameOf(see("door-tile-0")), "Bogdan")
    }
    function test_a_full_class() {
        for (let i = 0; i < 24; ++i) {
            stage.enrol("Deltager " + String.fromCharCode(65 + i))
        }
        stage.refresh()
        walk("door-full")
        tabTo("door-tile-23")
        stage.key(Qt.Key_Return)
        verifyPlace(AppModel.Pin)
        compare(app.door.alias, "Deltager X")
    }
    function test_the_language_stays() {
        press("language-ar")
        verify(app.rightToLeft)
        press("language-en")
        verifyText("Find your picture")
        compare(app.language, "en")
    }
    function test_dark_and_back() {
        press("door-dark")
        verify(app.dark)
        compare(stage.nameOf(see("door-dark")), "Lys skærm")
        keyTo("door-dark")
        verify(!app.dark)
    }
    function test_the_teacher_goes_to_the_log_in() {
        keyTo("door-teacher")
        verifyPlace(AppModel.Login)
    }
    function test_sound() {
        stage.enrol("Amina")
        stage.refresh()
        press("door-sound")
        verifySaid("da: Find dit billede, og tryk på det.")
    }
}
