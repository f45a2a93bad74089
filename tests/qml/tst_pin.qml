import QtQuick
import QtTest
import Fagdansk.ViewModels

// The picture code: chosen at the first visit, then entered.
ScreenCase {
    name: "Pin"

    function init() {
        stage.openCentre()
        stage.enrol("Amina")
        stage.enrol("Bogdan", "da", false)
        stage.refresh()
    }
    function pictures(names) {
        for (const name of names) {
            press("pin-" + name)
        }
    }

    function test_entering_the_code() {
        press("door-tile-0")
        verifyText("Tryk på dine fire billeder")
        verifyText("Amina")
        press("sound")
        verifySaid("da: Tryk på dine fire billeder")
        pictures(["hammer", "fisk"])
        walkMirrored("pin-two")
        pictures(["bog", "lampe"])
        verifyPlace(AppModel.Home)
    }
    function test_wrong_pictures_are_said_kindly() {
        press("door-tile-0")
        pictures(["fisk", "hammer", "hammer", "hammer"])
        verifyText("Det var ikke de rigtige billeder. Prøv igen, eller spørg din lærer.")
        compare(app.door.entered.length, 0)
        walk("pin-wrong")
        enterPin()
        verifyPlace(AppModel.Home)
    }
    function test_after_many_wrong_ones_one_waits() {
        press("door-tile-0")
        for (let i = 0; i < 6; ++i) {
            pictures(["fisk", "fisk", "fisk", "fisk"])
        }
        verifyText("Der er prøvet for mange gange. Vent lidt, og prøv igen.")
    }
    function test_choosing_one() {
        press("door-tile-1")
        verifyText("Vælg fire billeder, du kan huske")
        pictures(["sol", "bil", "bold", "stol"])
        verifyText("Tryk på de samme fire billeder igen")
        pictures(["sol", "bil", "bold", "hus"])
        verifyText("De to koder var ikke ens. Vælg fire billeder igen.")
        walk("pin-unlike")
        pictures(["sol", "bil", "bold", "stol", "sol", "bil", "bold", "stol"])
        verifyPlace(AppModel.Home)
    }
    function test_the_last_picture_is_taken_back() {
        press("door-tile-0")
        verifyGone("pin-undo")
        pictures(["hammer", "sol"])
        press("pin-undo")
        compare(app.door.entered, ["hammer"])
    }
    function test_by_keys_alone() {
        keyTo("door-tile-0")
        verifyPlace(AppModel.Pin)
        for (const name of ["hammer", "fisk", "bog", "lampe"]) {
            keyTo("pin-" + name, name === "bog" ? Qt.Key_Space : Qt.Key_Return)
        }
        verifyPlace(AppModel.Home)
    }
    function test_the_way_back() {
        press("door-tile-0")
        press("back")
        verifyPlace(AppModel.Door)
    }
}
