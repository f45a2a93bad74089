import QtQuick
import QtTest
import Fagdansk.ViewModels

// The desk's first page: what needs the teacher now; and the side bar.
ScreenCase {
    name: "Today"

    function init() {
        stage.openCentre()
    }
    function screened(alias) {
        const person = stage.enrol(alias)
        stage.startScreening(person)
        stage.answer(person, "")
        return person
    }

    function test_nobody_yet() {
        logIn()
        verifyText("I dag")
        verifyText("Opret den første. Det tager et minut.")
        verifyText("Lone Lærer")
        walkMirrored("today-empty")
        keyTo("today-new-participant")
        compare(app.desk.page, DeskModel.NewParticipant)
    }
    function test_what_waits() {
        screened("Amina")
        for (const alias of ["Bogdan", "Cemile"]) {
            stage.startScreening(stage.enrol(alias))
        }
        stage.practise(stage.enrol("Duc"))
        logIn()
        verifyText("14 svar venter på din vurdering")
        verifyText("2 screeninger er i gang")
        verifyText("Øver ord")
        walkMirrored("today")
        keyTo("today-practice-0")
        compare(app.desk.page, DeskModel.Participant)
    }
    function test_to_the_marking() {
        screened("Amina")
        logIn()
        keyTo("today-marking-go", Qt.Key_Space)
        compare(app.desk.page, DeskModel.Marking)
    }
    function test_a_decision_waits() {
        screened("Amina")
        logIn()
        stage.markAll(1)
        stage.refresh()
        verifyText("1 screening venter på din beslutning")
        walkMirrored("today-decision")
        press("today-decisions-0")
        compare(app.desk.page, DeskModel.Participant)
    }
    function test_who_has_been_away_for_a_week() {
        stage.practise(stage.enrol("Duc"))
        logIn()
        verify(stage.find("today-away-0") === null)
        stage.pass(7 * 86400000)
        stage.refresh()
        verifyText("1 deltager har ikke øvet i en uge")
        walkMirrored("today-away")
        press("today-away-0")
        compare(app.desk.page, DeskModel.Participant)
    }
    function test_who_forgets_the_same_words() {
        const person = stage.enrol("Duc")
        stage.forget(person, "fagdansk/svejsning/svejsehjelm#meaning")
        stage.practise(stage.enrol("Amina"))
        logIn()
        verifyText("1 deltager glemmer de samme ord igen og igen")
        walkMirrored("today-struggling")
        press("today-struggling-0")
        compare(app.desk.page, DeskModel.Participant)
        verifyText("en svejsehjelm")
        verifyText("1 ord er glemt fire gange eller mere. Programmet spørger til det på en anden måde. Tag det op med deltageren.")
        verifyText("svært · glemt 5 gange")
        walk("participant-hard-words")
    }
    function test_an_old_copy_worries() {
        stage.pass(5 * 86400000)
        logIn()
        see("today-copy-warning")
    }
    function test_the_side_bar_by_keys() {
        logIn()
        for (const [key, page] of [["marking", DeskModel.Marking], ["participants", DeskModel.Participants],
                                   ["settings", DeskModel.Settings], ["today", DeskModel.Today]]) {
            keyTo("desk-nav-" + key)
            compare(app.desk.page, page)
        }
        keyTo("desk-dark")
        verify(app.dark)
        keyTo("desk-log-out")
        verifyPlace(AppModel.Door)
        compare(app.desk.participants.length, 0, "no name stays behind")
    }
}
