import QtQuick
import QtTest
import Fagdansk.ViewModels

// The conversation guide: filled in while talking, kept, and known to the decision.
ScreenCase {
    name: "Conversation"
    property string person

    function init() {
        stage.openCentre()
        person = stage.enrol("Amina")
    }
    function open() {
        logIn()
        openConversation()
    }
    function openConversation() {
        press("desk-nav-participants")
        press("participant-row-0")
        press("screening-conversation")
        tryCompare(app.desk, "page", DeskModel.Conversation)
        tryVerify(() => app.desk.conversation.loaded)
    }
    // As `walkMirrored`; so long a page is still being laid out for a while after the last change of language.
    function walkLong(name) {
        stage.settle()
        verifyNone(stage.look(name), "the layout of " + name)
        wait(1000)
        stage.settle()
        verifyNone(stage.unreached(), "the keyboard on " + name)
        // The third of a row of keys that crosses the middle: its words are shorter in Arabic.
        compare(stage.unmirrored().join(), "said-education-higher", "on the same side in Arabic on " + name)
    }
    // The page first brings into view what has the keyboard; a press before that would meet what moves under it.
    function take(option, field, value) {
        wait(200)
        press("said-" + option)
        tryVerify(() => app.desk.conversation.values[field] === value, 5000, option)
    }
    function test_is_filled_in_while_talking_and_still_there_afterwards() {
        open()
        walkLong("conversation-empty")
        take("in-denmark-4-10", "in-denmark", "4-10")
        tryVerify(() => app.desk.conversation.saved)
        wait(200)
        write("said-years-input", "9")
        take("oral-B1", "oral", "B1")
        take("difficult-what-read", "difficult-what", "read")
        take("difficult-what-write", "difficult-what", "read,write")
        wait(200)
        write("said-goals-note-input", "Svejsecertifikat")
        tryVerify(() => app.desk.conversation.saved, 5000, "saved when the writing pauses")
        stage.key(Qt.Key_Escape)
        tryCompare(app.desk, "page", DeskModel.Participant)
        press("screening-conversation")
        tryVerify(() => app.desk.conversation.values["difficult-what"] === "read,write")
        compare(see("said-goals-note-input").text, "Svejsecertifikat")
        take("oral-B1", "oral", "") // pressed again, it is taken back
    }
    function test_what_is_typed_survives_leaving_at_once() {
        open()
        write("said-background-note-input", "Kom i 2021")
        stage.key(Qt.Key_Escape)
        tryVerify(() => app.desk.page === DeskModel.Participant)
        press("screening-conversation")
        tryVerify(() => app.desk.conversation.values["background-note"] === "Kom i 2021")
    }
    function test_a_cpr_number_is_refused_and_the_rest_is_kept() {
        open()
        write("said-goals-note-input", "cpr 010203-1234")
        tryVerify(() => app.desk.conversation.fault.length > 0)
        verifyText("Det ligner et cpr-nummer.")
        write("said-goals-note-input", "truckcertifikat")
        tryVerify(() => app.desk.conversation.saved && app.desk.conversation.fault === "")
    }
    function test_what_changed_since_another_day_is_shown() {
        open()
        take("oral-A2", "oral", "A2")
        tryVerify(() => app.desk.conversation.saved)
        stage.pass(3 * 24 * 3600 * 1000)
        take("oral-B1", "oral", "B1")
        tryVerify(() => app.desk.conversation.saved)
        stage.key(Qt.Key_Escape)
        tryVerify(() => app.desk.page === DeskModel.Participant)
        press("screening-conversation")
        press("earlier-show")
        verifyText("Mundtligt niveau: A2")
        walkLong("conversation-earlier")
    }
    function test_the_decision_knows_what_was_said() {
        stage.startScreening(person)
        stage.answer(person, "")
        logIn()
        stage.markAll(2)
        stage.refresh()
        openConversation()
        take("oral-B1", "oral", "B1")
        tryVerify(() => app.desk.conversation.saved)
        stage.key(Qt.Key_Escape)
        tryVerify(() => app.desk.page === DeskModel.Participant)
        press("screening-decide")
        tryVerify(() => app.decision.loaded && app.decision.oral === 5)
        press("context-oral-box")
        press("context-oral-6")
        tryCompare(app.decision, "oral", 6)
        stage.key(Qt.Key_Escape)
        tryVerify(() => app.desk.page === DeskModel.Participant)
        press("screening-conversation")
        tryVerify(() => app.desk.conversation.values["oral"] === "B2")
    }
}
