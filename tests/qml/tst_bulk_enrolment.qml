import QtQuick
import QtTest
import Fagdansk.ViewModels

// Many participants out of a spreadsheet: every problem before anybody is enrolled, all or nobody, and back again.
ScreenCase {
    name: "BulkEnrolment"
    readonly property string head: "Navn;Kaldenavn;Modersmål;Fag\r\n"
    readonly property var bulk: app ? app.desk.enrolment.bulk : null

    function init() {
        stage.openCentre()
    }
    function goToBulk() {
        logIn()
        press("desk-nav-participants")
        press("new-participant")
        press("enrol-many")
        tryCompare(app.desk, "page", DeskModel.BulkEnrolment)
        stage.settle()
    }
    function readFile(name, text) {
        stage.keepFile(name, text)
        write("sheet-path", stage.folder + "/" + name)
        press("sheet-read")
        stage.settle()
    }

    function test_all_are_enrolled_and_taken_back() {
        goToBulk()
        walkMirrored("bulk-choose")
        readFile("hold.csv", head + "Amal Haddad;Amal;arabisk;Svejsning\r\nPiotr Nowak;Piotr;polsk;\r\n")
        tryCompare(bulk, "state", BulkEnrolmentModel.Previewed)
        verifyText("2 deltagere er klar til at blive oprettet.")
        verifyText("Amal Haddad")
        verifyText("Svejsning")
        compare(app.desk.participants.length, 0, "nobody is enrolled by looking")
        walkMirrored("bulk-preview")
        press("bulk-enrol")
        tryCompare(bulk, "state", BulkEnrolmentModel.Enrolled)
        verifyText("2 deltagere er oprettet.")
        tryCompare(app.desk.participants, "length", 2)
        walkMirrored("bulk-done")
        press("bulk-take-back")
        verifyText("Det er fortrudt. Ingen af dem er oprettet.")
        tryCompare(app.desk.participants, "length", 0)
    }
    function test_every_problem_stands_in_its_row() {
        stage.enrol("Bogdan")
        goToBulk()
        readFile("hold.csv", head + "Amal Haddad;Amal;arabisk;bager\r\n;Piotr;polsk;\r\nBo Ek 010190-1234;amal;;\r\nBo Bek;Bogdan;marsk;\r\nSÃ¸ren;S;;\r\n")
        tryCompare(bulk, "state", BulkEnrolmentModel.Previewed)
        verifyText("5 rækker skal rettes.")
        verifyText("Faget findes ikke her: \u2068bager\u2069.")
        verifyText("Navnet mangler.")
        verifyText("Det ligner et cpr-nummer. Slet det i filen.")
        verifyText("Række 2 har det samme kaldenavn.")
        verifyText("En anden deltager har det kaldenavn.")
        verifyText("Sproget kendes ikke: \u2068marsk\u2069.")
        verifyText("Bogstaverne er læst forkert: \u2068SÃ¸ren\u2069. Gem filen som .xlsx.")
        verify(!stage.texts().includes("010190"), "no CPR number stands on the screen")
        verify(stage.find("bulk-enrol") === null, "all or nothing")
        walkMirrored("bulk-problems")
        stage.keepFile("hold.csv", head + "Amal Haddad;Amal;arabisk;Svejsning\r\n")
        keyTo("bulk-again")
        verifyText("1 deltager er klar til at blive oprettet.")
        keyTo("bulk-enrol")
        tryCompare(app.desk.participants, "length", 2)
        keyTo("bulk-see")
        tryCompare(app.desk, "page", DeskModel.Participants)
    }
    function test_what_cannot_be_read_is_told() {
        goToBulk()
        write("sheet-path", "/findes/ikke.xlsx")
        press("sheet-read")
        verifyText("Filen findes ikke. Se efter, om navnet er skrevet rigtigt.")
        readFile("hold.xlsx", "PK\u0003\u0004 og ikke mere")
        tryVerify(() => bulk.fault.length > 0 && !bulk.fault.includes("findes ikke"))
        readFile("tom.csv", "Dato;Beløb\r\n1;2\r\n")
        verifyText("Filen har ingen kolonne, der hedder Navn.")
        verifyText("Kolonnen \u2068Beløb\u2069 bruges ikke.")
        walk("bulk-no-columns")
        stage.key(Qt.Key_Escape)
        tryCompare(bulk, "state", BulkEnrolmentModel.Choosing)
    }
    function test_the_newest_files_are_at_hand() {
        stage.keepFile("hold.csv", head + "Amal Haddad;Amal;;\r\n")
        goToBulk()
        tryVerify(() => Array.from(bulk.newest).includes("hold.csv"))
        press("sheet-file-" + Array.from(bulk.newest).indexOf("hold.csv"))
        tryCompare(bulk, "newOnes", 1)
        press("bulk-cancel")
        tryCompare(bulk, "state", BulkEnrolmentModel.Choosing)
        press("desk-back")
        compare(app.desk.page, DeskModel.NewParticipant)
    }
    function test_a_failed_save_enrols_nobody() {
        goToBulk()
        readFile("hold.csv", head + "Amal Haddad;Amal;;\r\n")
        stage.refusesFacts = true
        press("bulk-enrol")
        tryVerify(() => bulk.fault.includes("Disken er fuld."))
        compare(app.desk.participants.length, 0)
        stage.refusesFacts = false
        press("bulk-enrol")
        tryCompare(app.desk.participants, "length", 1)
    }
    function test_who_has_begun_is_not_taken_back() {
        goToBulk()
        readFile("hold.csv", head + "Amal Haddad;Amal;;\r\n")
        press("bulk-enrol")
        tryCompare(app.desk.participants, "length", 1)
        stage.startScreening(app.desk.participants[0].person)
        press("bulk-take-back")
        verifyText("En af dem er begyndt. Slet de andre én for én på deres egen side.")
        compare(app.desk.participants.length, 1)
    }
}
