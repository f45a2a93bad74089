import QtQuick
import QtTest
import Fagdansk.ViewModels

// A second teacher marks blind; the two see how far they agree and settle the rest.
ScreenCase {
    name: "Agreement"
    readonly property MarkingModel marking: app ? app.marking : null

    function init() {
        stage.openCentre()
        stage.addTeacher("Bo Bedømmer")
        const person = stage.enrol("Amina")
        stage.startScreening(person)
        stage.answer(person, "")
        logInAs(0)
        stage.markAll(2)
        stage.refresh()
    }
    function logInAs(index) {
        press("door-teacher")
        press("login-teacher-" + index)
        write("login-password-input", stage.password)
        press("login-enter")
        verifyPlace(AppModel.Desk)
    }
    function changeTeacher() {
        press("desk-log-out")
        verifyPlace(AppModel.Door)
        logInAs(1)
    }
    function markSecond(mark) {
        const left = marking.left
        stage.key(Qt.Key_0 + mark)
        tryVerify(() => marking.left < left)
    }
    function test_nobody_marks_their_own_marks_again() {
        press("desk-nav-second")
        tryCompare(marking, "state", MarkingModel.Empty)
        verifyText("Ingen svar venter på en anden lærer.")
        press("marking-agreement")
        verifyText("Ingen svar er vurderet to gange endnu.")
        walkMirrored("agreement-none")
    }
    function test_marks_are_blind_compared_and_settled() {
        changeTeacher()
        press("desk-nav-second")
        tryCompare(marking, "state", MarkingModel.Asking)
        verify(!marking.suggestionShown)
        verifyText("En anden lærer har vurderet svaret. Du ser ikke hvordan.")
        walkMirrored("second-marking")
        markSecond(2)
        markSecond(1)
        stage.key(Qt.Key_Z)
        tryCompare(marking, "left", 13)
        markSecond(0)
        press("marking-agreement")
        tryVerify(() => app.desk.agreement.loaded && app.desk.agreement.all.answers === 2)
        verifyText("De to lærere gav samme point i 50 % af svarene.")
        verifyText("Bo Bedømmer\u2069 gav 0")
        walk("agreement")
        // As `walkMirrored`; the last of three keys ends in the middle, on either side of it by the widths of the words.
        verifyNone(stage.unmirrored().filter(name => name !== "differing-0-settle-2"), "on the same side in Arabic")
        press("differing-0-settle-1")
        tryCompare(app.desk.agreement, "unsettled", 0)
        verifyText("I er blevet enige om alle svar")
        stage.key(Qt.Key_Escape)
        tryCompare(app.desk, "page", DeskModel.SecondMarking)
    }
    function test_a_full_disk_loses_no_mark() {
        changeTeacher()
        press("desk-nav-second")
        tryCompare(marking, "state", MarkingModel.Asking)
        const left = marking.left
        stage.refusesFacts = true
        stage.key(Qt.Key_2)
        tryVerify(() => marking.fault.length > 0)
        compare(marking.left, left)
        stage.refusesFacts = false
        markSecond(2)
    }
}
