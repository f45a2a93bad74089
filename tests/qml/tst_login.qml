import QtQuick
import QtTest
import Fagdansk.ViewModels

// Who the teacher is, and the password; a forgotten one is replaced with the recovery code.
ScreenCase {
    name: "Login"

    function init() {
        stage.openCentre()
    }
    function goToLogin() {
        press("door-teacher")
        verifyPlace(AppModel.Login)
        stage.settle()
    }

    function test_one_teacher_writes_only_the_password() {
        goToLogin()
        verifyText("Lone Lærer")
        verifyText("AOF Syd")
        compare(stage.focus(), "login-password-input", "one can write at once")
        verify(stage.find("login-enter") === null, "nothing to hand in yet")
        walkMirrored("login")
        stage.type(stage.password)
        stage.key(Qt.Key_Return)
        verifyPlace(AppModel.Desk)
    }
    function test_a_wrong_password_is_said_and_can_be_put_right() {
        goToLogin()
        write("login-password-input", "forkert kode")
        press("login-enter")
        verifyText("Det passer ikke. Prøv igen.")
        walkMirrored("login-wrong")
        app.language = "en"
        stage.settle()
        verifyText("That is not right. Try again.")
        app.language = "da"
        stage.settle()
        verifyText("Det passer ikke. Prøv igen.")
        write("login-password-input", stage.password)
        keyTo("login-enter")
        verifyPlace(AppModel.Desk)
    }
    function test_after_wrong_tries_one_waits() {
        goToLogin()
        for (let i = 0; i < 5; ++i) {
            write("login-password-input", "forkert kode")
            press("login-enter")
        }
        verifyText("Der er prøvet for mange gange. Vent lidt, og prøv igen.")
    }
    function test_a_few_teachers_stand_as_keys() {
        stage.addTeacher("Anne Bang")
        stage.addTeacher("Karim Vestergaard-Christensen")
        goToLogin()
        verifyText("Hvem er du?")
        verify(stage.find("login-enter") === null)
        walkMirrored("login-three")
        keyTo("login-teacher-1")
        compare(stage.focus(), "login-password-input")
        stage.type(stage.password)
        keyTo("login-enter", Qt.Key_Space)
        verifyPlace(AppModel.Desk)
    }
    function test_many_teachers_write_their_name() {
        for (const name of ["Anne", "Bo", "Carl", "Dorte", "Else", "Finn"]) {
            stage.addTeacher(name)
        }
        goToLogin()
        walk("login-many")
        write("login-name-input", "Dorte")
        stage.key(Qt.Key_Return)
        compare(stage.focus(), "login-password-input")
        stage.type(stage.password)
        stage.key(Qt.Key_Return)
        verifyPlace(AppModel.Desk)
        compare(app.desk.teacherName, "Dorte")
    }
    function test_a_forgotten_password_is_replaced() {
        goToLogin()
        keyTo("login-forgot")
        verifyText("Ny adgangskode")
        compare(stage.focus(), "recover-code-input")
        walkMirrored("login-recovery")
        write("recover-code-input", "0000-0000")
        write("recover-password-input", "fire små fisk")
        write("recover-again-input", "fire små fisk")
        press("recover-save")
        verifyText("Det passer ikke. Prøv igen.")
        write("recover-code-input", stage.recoveryCode)
        stage.key(Qt.Key_Return)
        compare(stage.focus(), "recover-password-input")
        stage.key(Qt.Key_Return)
        compare(stage.focus(), "recover-again-input")
        stage.key(Qt.Key_Return)
        verifyPlace(AppModel.Desk)
    }
    function test_remembered_after_all() {
        goToLogin()
        press("login-forgot")
        press("recover-cancel")
        see("login-password-input")
        press("login-forgot")
        press("login-back")
        see("login-password-input")
        press("login-back")
        verifyPlace(AppModel.Door)
    }
    function test_escape_goes_back() {
        goToLogin()
        press("login-forgot")
        stage.key(Qt.Key_Escape)
        see("login-password-input")
        stage.key(Qt.Key_Escape)
        verifyPlace(AppModel.Door)
    }
}
