import QtQuick
import QtTest
import Fagdansk.ViewModels

// The first start: the place, the people, the recovery code.
ScreenCase {
    name: "Start"

    function init() {
        stage.firstStart()
        verifyPlace(AppModel.Start)
    }
    function toPeople() {
        press("start-place-next")
        see("start-centre")
    }
    function toCode() {
        toPeople()
        write("start-centre", "Læseværkstedet")
        write("start-teacher", "Birgit Holm")
        write("start-password", "tre små fisk")
        write("start-again", "tre små fisk")
        press("start-people-next")
        see("start-code")
    }

    function test_the_place_is_proposed() {
        verifyText("Velkommen. Hvor skal data ligge?")
        compare(see("start-path").text, stage.folder + "/fagdansk.db")
        verify(see("start-copy").text.includes("Fagdansk-kopi"))
        walkMirrored("start-place")
    }
    function test_nothing_is_chosen_without_a_file() {
        write("start-path", "   ")
        press("start-place-next")
        verifyText("Velkommen. Hvor skal data ligge?")
    }
    function test_the_example_class_can_be_seen_first() {
        press("start-example")
        verifyPlace(AppModel.Door)
        verify(app.example)
    }
    function test_the_language_is_chosen_here() {
        press("language-en")
        verifyText("Welcome")
        press("language-ar")
        verify(app.rightToLeft)
    }
    function test_the_people_are_asked() {
        toPeople()
        compare(stage.focus(), "start-centre", "one can write at once")
        walkMirrored("start-people")
    }
    function test_what_is_missing_is_said_at_the_field() {
        toPeople()
        write("start-password", "kort")
        press("start-people-next")
        verifyText("Skriv stedets navn.")
        verifyText("Skriv dit navn.")
        verifyText("Adgangskoden skal have mindst 8 tegn.")
        walk("start-people-faults")
    }
    function test_two_unlike_passwords() {
        toPeople()
        write("start-password", "tre små fisk")
        write("start-again", "tre små får")
        press("start-people-next")
        verifyText("De to adgangskoder er ikke ens.")
    }
    function test_the_code_is_shown_and_printed() {
        toCode()
        verify(see("start-code").text.length >= 20, "a code: " + see("start-code").text)
        walkMirrored("start-code")
        press("start-print")
        verifyText("Arket ligger her: ")
        walk("start-code-printed")
        press("start-finish")
        verifyPlace(AppModel.Door)
        compare(app.centreName, "Læseværkstedet")
    }
    function test_by_keys_alone() {
        keyTo("start-place-next")
        see("start-centre")
        for (const words of ["AMU Syd", "Birgit Holm", "tre små fisk", "tre små fisk"]) {
            stage.type(words)
            stage.key(Qt.Key_Tab)
        }
        compare(stage.focus(), "start-people-next")
        stage.key(Qt.Key_Space)
        see("start-code")
        keyTo("start-finish")
        verifyPlace(AppModel.Door)
    }
}
