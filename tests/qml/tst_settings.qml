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
    function test_every_language_by_its_own_name_and_counting_in_its_own_way_data() {
        return [
            { tag: "da", named: "Dansk", title: "Indstillinger", words: ["1 ord", "2 ord", "5 ord", "22 ord"] },
            { tag: "en", named: "English", title: "Settings", words: ["1 word", "2 words", "5 words", "22 words"] },
            { tag: "ar", named: "العربية", title: "الإعدادات", words: [] },
            { tag: "pl", named: "Polski", title: "Ustawienia", words: ["1 słowo", "2 słowa", "5 słów", "22 słowa"] },
            { tag: "uk", named: "Українська", title: "Налаштування", words: ["1 слово", "2 слова", "5 слів", "21 слово"] },
            { tag: "tr", named: "Türkçe", title: "Ayarlar", words: ["1 kelime", "2 kelime", "5 kelime", "22 kelime"] },
        ]
    }
    function test_every_language_by_its_own_name_and_counting_in_its_own_way(one) {
        compare(app.languages.length, 6)
        compare(see("language-" + one.tag).text, one.named)
        press("language-" + one.tag)
        verifyText(one.title)
        for (const words of one.words) {
            compare(qsTranslate("WordsPlace", "%n ord", "", parseInt(words)), words)
        }
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
