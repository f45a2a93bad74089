import QtQuick
import QtTest
import Fagdansk.ViewModels

// One participant: the screening and its next step, practice, access.
ScreenCase {
    name: "Participant"
    property string person

    function init() {
        stage.openCentre()
        person = stage.enrol("Amina")
    }
    function goToParticipant() {
        logIn()
        press("desk-nav-participants")
        press("participant-row-0")
        compare(app.desk.page, DeskModel.Participant)
        stage.settle()
    }

    function test_a_new_participant() {
        goToParticipant()
        verifyText("Amina Osman")
        verifyText("Ny screening")
        verifyText("Har ikke øvet endnu.")
        walkMirrored("participant-new")
    }
    function test_a_screening_is_started() {
        goToParticipant()
        compare(see("start-trade-svejsning").Accessible.role, Accessible.RadioButton)
        keyTo("start-trade-svejsning")
        compare(see("start-mode-0").Accessible.role, Accessible.RadioButton)
        press("start-form-1")
        keyTo("start-screening")
        tryVerify(() => app.desk.participant.state === ParticipantItem.Open)
        verifyText("Screeningen venter. Deltageren finder den bag sit billede på forsiden.")
        verifyText("Screening i gang")
        walkMirrored("participant-open")
    }
    function test_the_set_up_is_folded_away_and_kept_for_the_next_time() {
        goToParticipant()
        press("start-trade-svejsning")
        verify(!stage.isVisible("setup-course-input"), "two clicks are enough to start")
        keyTo("setup-open")
        write("setup-course-input", "Svejsning, grundlæggende")
        write("setup-number-input", "47123")
        write("setup-place-input", "Lokale 4, Aabenraa")
        write("setup-referred-input", "Jobcenter Syd")
        keyTo("setup-aloud", Qt.Key_Space)
        keyTo("setup-extra-1")
        walkMirrored("participant-setup")
        keyTo("setup-open")
        verifyGone("setup-place-input")
        for (const line of ["Svejsning, grundlæggende", "47123", "Lokale 4, Aabenraa", "Jobcenter Syd", "Teksterne må læses op.", "Ekstra tid: 25 %"]) {
            verify(see("setup-lines").text.includes(line), line)
        }
        walk("participant-setup-folded")
        press("start-screening")
        tryVerify(() => app.desk.participant.state === ParticipantItem.Open)

        stage.enrol("Bashir")
        stage.refresh()
        press("desk-nav-participants")
        press("participant-row-1")
        press("start-trade-svejsning")
        tryVerify(() => app.desk.person.setup.place === "Lokale 4, Aabenraa", 5000, "the last place is proposed")
        compare(app.desk.person.setup.courseNumber, "47123")
        compare(app.desk.person.setup.referredBy, "")
        verify(!app.desk.person.setup.readAloud, "an aid is never proposed")
    }
    function test_a_cpr_number_in_the_set_up() {
        goToParticipant()
        press("start-trade-svejsning")
        press("setup-open")
        write("setup-referred-input", "010190-1234")
        press("start-screening")
        tryVerify(() => app.desk.fault.length > 0)
        compare(app.desk.participant.state, ParticipantItem.NoScreening)
        compare(see("setup-referred-input").text, "010190-1234", "nothing that was written is lost")
    }
    function test_face_to_face_begins_at_once() {
        goToParticipant()
        press("start-trade-svejsning")
        keyTo("start-mode-1", Qt.Key_Space)
        verifyText("I sidder sammen. Du læser op og krydser af.")
        press("start-screening")
        verifyPlace(AppModel.Screening)
    }
    function test_a_start_that_fails() {
        goToParticipant()
        press("start-trade-svejsning")
        stage.refusesFacts = true
        press("start-screening")
        verifyText("Disken er fuld.")
        walk("participant-fault")
    }
    function test_answers_to_mark() {
        stage.startScreening(person)
        stage.answer(person, "")
        goToParticipant()
        verifyText("14 svar til vurdering")
        walkMirrored("participant-to-mark")
        keyTo("screening-mark")
        compare(app.desk.page, DeskModel.Marking)
    }
    function test_practice() {
        stage.practise(person)
        goToParticipant()
        verifyText("Sværest at huske")
        walkMirrored("participant-practised")
    }
    function test_the_picture_code_is_cleared() {
        goToParticipant()
        verifyText("Deltageren åbner med sin billedkode.")
        keyTo("pin-clear")
        verifyText("Deltageren vælger sin billedkode første gang.")
        verifyGone("pin-clear")
    }
    function test_erasing_asks_twice() {
        goToParticipant()
        press("erase-ask")
        verifyText("Vil du slette Amina Osman?")
        compare(stage.focus(), "erase-keep", "the safe answer has the keyboard")
        walkMirrored("participant-erase")
        stage.key(Qt.Key_Return)
        verifyGone("erase-warning")
        press("erase-ask")
        keyTo("erase-confirm")
        tryCompare(app.desk, "page", DeskModel.Participants)
        compare(app.desk.participants.length, 0)
    }
    function test_an_erasure_that_fails() {
        goToParticipant()
        press("erase-ask")
        stage.refusesFacts = true
        press("erase-confirm")
        verifyText("Disken er fuld.")
        compare(app.desk.participants.length, 1)
    }
    function test_escape_goes_back() {
        goToParticipant()
        stage.key(Qt.Key_Escape)
        compare(app.desk.page, DeskModel.Participants)
    }
}
