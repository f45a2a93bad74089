import QtQuick
import QtTest
import Fagdansk.ViewModels

// The teacher's list, and enrolling somebody.
ScreenCase {
    name: "Participants"

    function init() {
        stage.openCentre()
    }
    function goToList() {
        logIn()
        press("desk-nav-participants")
    }
    function goToNew() {
        goToList()
        press("new-participant")
        stage.settle()
    }
    // From the list that opens, by keys: the first language.
    function chooseTongue() {
        tabTo("enrol-tongue-box")
        stage.key(Qt.Key_Return)
        stage.key(Qt.Key_Down)
        stage.key(Qt.Key_Return)
    }

    function test_nobody_yet() {
        goToList()
        verifyText("Her er ingen deltagere endnu.")
        walkMirrored("participants-empty")
    }
    function test_many_are_found_by_name_and_shown_by_and_by() {
        for (let i = 0; i < 45; ++i) {
            stage.enrol((i % 9 === 0 ? "Svend" : "Amina") + i)
        }
        goToList()
        verifyText("45 deltagere")
        verify(stage.isVisible("participant-row-39"))
        verify(!stage.isVisible("participant-row-40"))
        walkMirrored("participants-many")
        tabTo("participants-more")
        stage.key(Qt.Key_Return)
        see("participant-row-44")
        verifyGone("participants-more")
        write("participants-query-input", "svend")
        verifyText("5 deltagere passer")
        compare(app.desk.found.length, 5)
        verifyGone("participant-row-5")
        write("participants-query-input", "svend 27")
        compare(app.desk.found.length, 1)
        press("participant-row-0")
        verifyText("Svend27")
        press("desk-back")
        see("participants-query-input")
        compare(app.desk.query, "svend 27", "one comes back to what one looked for")
    }
    function test_the_list() {
        const amina = stage.enrol("Amina")
        stage.startScreening(amina)
        stage.answer(amina, "")
        stage.startScreening(stage.enrol("Bogdan"))
        stage.practise(stage.enrol("Cemile"))
        stage.enrol("Duc")
        goToList()
        verifyText("4 deltagere")
        verifyText("Amina Osman")
        verifyText("14 svar til vurdering")
        verifyText("Screening i gang")
        verifyText("Ikke screenet")
        verifyText("Har ikke øvet")
        walkMirrored("participants")
        keyTo("participant-row-1")
        compare(app.desk.page, DeskModel.Participant)
        verifyText("Bogdan Osman")
    }
    function test_a_full_class_by_keys() {
        for (let i = 0; i < 20; ++i) {
            stage.enrol("Deltager " + String.fromCharCode(65 + i))
        }
        goToList()
        walk("participants-full")
    }
    function test_enrolling() {
        goToNew()
        compare(stage.focus(), "enrol-name-input", "one can write at once")
        verify(stage.find("enrol-create") === null)
        walkMirrored("new-participant")
        stage.type("Amal Haddad")
        compare(see("enrol-alias").text, "Amal", "the nickname follows")
        chooseTongue()
        verify(app.desk.enrolment.tongueNames.some(tongue => stage.texts().includes(tongue)))
        keyTo("enrol-create")
        tryCompare(app.desk, "page", DeskModel.Participant)
        verifyText("Amal Haddad")
    }
    function test_languages_to_choose_from() {
        goToNew()
        press("enrol-tongue-box")
        for (const tongue of app.desk.enrolment.tongueNames.slice(0, 4)) {
            verifyText(tongue)
        }
        verify(see("enrol-tongue-0").height >= 56, "a line of the list is " + see("enrol-tongue-0").height + " px high")
        press("enrol-tongue-2")
        compare(see("enrol-tongue").current, 2)
    }
    function test_a_cpr_number_is_refused() {
        goToNew()
        stage.type("Amal Haddad 010190-1234")
        chooseTongue()
        press("enrol-create")
        verifyText("Det ligner et cpr-nummer. Skriv det ikke her. Programmet må ikke gemme det.")
        compare(app.desk.page, DeskModel.NewParticipant)
        walkMirrored("new-participant-cpr")
        write("enrol-name-input", "Amal Haddad")
        press("enrol-create")
        tryCompare(app.desk, "page", DeskModel.Participant)
    }
    function test_a_nickname_that_is_taken() {
        stage.enrol("Amal")
        goToNew()
        stage.type("Amal Haddad")
        chooseTongue()
        press("enrol-create")
        verifyText("En anden hedder det allerede. Vælg et andet kaldenavn.")
        walk("new-participant-taken")
    }
    function test_a_failed_save_keeps_what_is_written() {
        goToNew()
        stage.type("Amal Haddad")
        chooseTongue()
        stage.refusesFacts = true
        press("enrol-create")
        verifyText("Disken er fuld.")
        compare(see("enrol-name").text, "Amal Haddad")
        stage.refusesFacts = false
        press("enrol-create")
        tryCompare(app.desk, "page", DeskModel.Participant)
    }
    function test_escape_and_the_way_back() {
        goToNew()
        stage.key(Qt.Key_Escape)
        compare(app.desk.page, DeskModel.Participants)
        press("new-participant")
        keyTo("desk-back")
        compare(app.desk.page, DeskModel.Participants)
    }
}
