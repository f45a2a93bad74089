import QtQuick
import QtTest
import Fagdansk.ViewModels

// Language, look, the daily copy, and where the data lie.
ScreenCase {
    name: "Settings"

    function init() {
        stage.openCentre()
        logIn()
        press("desk-nav-settings")
        compare(app.desk.page, DeskModel.Settings)
    }

    function test_what_it_shows() {
        verifyText("Indstillinger")
        verifyText(stage.folder + "/fagdansk.db")
        walkMirrored("settings")
    }
    function test_the_looks_by_mouse_and_keys() {
        press("settings-dark")
        verify(app.dark)
        keyTo("settings-dark", Qt.Key_Space)
        verify(!app.dark)
        keyTo("settings-contrast")
        verify(app.highContrast)
        walk("settings-contrast")
        press("settings-contrast")
        verify(app.reducedMotion)
        press("settings-motion")
        verify(!app.reducedMotion)
        compare(see("settings-dark").Accessible.role, Accessible.CheckBox)
    }
    function test_learning_from_teachers_can_be_switched_off() {
        verify(app.marking.learns, "on from the start")
        keyTo("settings-learns", Qt.Key_Space)
        tryVerify(() => !app.marking.learns)
        press("desk-nav-today")
        press("desk-nav-settings")
        tryVerify(() => !see("settings-learns").checked, 1000, "kept by the centre")
        press("settings-learns")
        tryVerify(() => app.marking.learns)
    }
    function test_the_language() {
        press("language-en")
        compare(app.language, "en")
        verifyText("Settings")
        press("language-da")
    }
    function test_the_copy() {
        verify(stage.find("settings-copy-now") === null, "nowhere to copy to")
        write("settings-copy-folder-input", stage.folder + "/kopi")
        keyTo("settings-save-folder")
        tryCompare(app.desk.copies, "folder", stage.folder + "/kopi")
        press("settings-copy-now")
        tryCompare(app.desk.copies, "ageDays", 0)
        verifyText("Den daglige kopi er fra i dag.")
        walkMirrored("settings-copied")
    }
    function test_a_copy_that_fails_is_said() {
        write("settings-copy-folder-input", stage.folder + "/fagdansk.db/umulig")
        press("settings-save-folder")
        tryVerify(() => app.desk.copies.fault.length + app.desk.fault.length > 0)
        verifyText(app.desk.copies.fault.length > 0 ? app.desk.copies.fault : app.desk.fault)
        walk("settings-copy-fault")
    }
}
