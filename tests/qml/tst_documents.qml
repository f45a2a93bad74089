import QtQuick
import QtTest
import Fagdansk.ViewModels

// Documents about a decided screening: chosen, seen, saved, and listed with who got what.
ScreenCase {
    name: "Documents"
    readonly property DocumentsModel documents: app ? app.desk.documents : null

    function init() {
        stage.openCentre()
        const person = stage.enrol("Amina")
        stage.startScreening(person)
        stage.answer(person, "")
        logIn()
        stage.markAll(1)
        stage.refresh()
        press("desk-nav-participants")
        press("participant-row-0")
        verifyGone("screening-documents")
        press("screening-decide")
        tryVerify(() => app.decision.loaded)
        app.decision.oral = 5
        tryVerify(() => app.decision.suggests)
        press("decision-confirm")
        tryVerify(() => app.decision.decided)
        press("decision-documents")
        tryCompare(app.desk, "page", DeskModel.Documents)
        tryVerify(() => documents.loaded)
        stage.settle()
    }
    function drawn() {
        stage.settle()
        verify(see("document-page").width > 0)
    }

    function test_the_result_for_the_participant_is_seen_and_saved() {
        drawn()
        verifyText("Ingen dokumenter endnu.")
        verify(!stage.isVisible("document-recipient-input"))
        walkMirrored("documents-result")
        keyTo("document-save")
        tryVerify(() => documents.saved.length > 0, 10000)
        tryVerify(() => documents.given.length === 1)
        verifyText("Lone Lærer")
        walk("documents-saved")
    }
    function test_what_leaves_the_house_takes_a_name_and_a_yes() {
        press("document-2")
        tryVerify(() => documents.leavesTheHouse)
        verify(stage.find("document-save") === null, "not without a recipient")
        verify(!documents.information.find(one => one.id === "levels").taken, "personal things are not ticked beforehand")
        write("document-recipient-input", "AMU Syd, Anna Holm")
        verify(!documents.ready, "not without the participant's yes")
        keyTo("document-agreed", Qt.Key_Space)
        tryVerify(() => documents.ready)
        walkMirrored("documents-referral")
        keyTo("information-levels", Qt.Key_Space)
        tryVerify(() => !documents.agreed, 5000, "the yes was to something else")
        press("document-agreed")
        press("document-save")
        tryVerify(() => documents.given.length === 1, 10000)
        const line = documents.given[0]
        compare(line.recipient, "AMU Syd, Anna Holm")
        verify(line.information.includes("Mundtligt og skriftligt niveau"), line.information)
        verifyText("AMU Syd, Anna Holm")
    }
    function test_the_job_centre_can_be_told_two_things_only() {
        press("document-3")
        tryVerify(() => documents.information.length === 2)
        compare(documents.information.map(one => one.id).join(), "course,decision")
        drawn()
        walkMirrored("documents-job-centre")
    }
    function test_the_conversation_sheet() {
        press("document-1")
        tryVerify(() => documents.current === 1)
        drawn()
        walk("documents-conversation")
    }
    function test_what_cannot_be_recorded_is_not_given_out() {
        stage.refusesFacts = true
        press("document-save")
        verifyText("Disken er fuld.")
        compare(documents.given.length, 0)
        compare(documents.saved, "")
        walk("documents-fault")
        stage.refusesFacts = false
        press("document-save")
        tryVerify(() => documents.given.length === 1, 10000)
    }
    function test_escape_goes_back_and_the_page_is_reached_from_the_participant() {
        stage.key(Qt.Key_Escape)
        compare(app.desk.page, DeskModel.Participant)
        keyTo("screening-documents")
        tryCompare(app.desk, "page", DeskModel.Documents)
    }
}
