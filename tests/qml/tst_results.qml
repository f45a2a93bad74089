import QtQuick
import QtTest
import Fagdansk.ViewModels

// Results out of the program: of everybody or of a group, with the columns and the names that the teacher chose.
ScreenCase {
    name: "Results"
    readonly property var results: app ? app.desk.results : null

    function init() {
        stage.openCentre()
        const amina = stage.enrol("Amina")
        stage.startScreening(amina)
        stage.answer(amina, "")
        stage.practise(stage.enrol("Bogdan"))
        logIn()
        stage.markAll(1)
        stage.refresh()
    }
    function saved(name) {
        stage.settle()
        tryVerify(() => app.desk.note.includes("Filen er gemt her:"), 5000, app.desk.fault)
        return stage.readTable(app.desk.note)
    }

    function test_everybodys_results_without_names() {
        press("desk-nav-participants")
        press("results-all")
        verifyText("Alle deltagere")
        walk("results") // the keys wrap at other places in Arabic: which side one stands on says nothing
        press("results-xlsx")
        const table = saved()
        compare(table[0][0], "Kaldenavn")
        verify(!table[0].includes("Navn"))
        compare(table.length, 3)
        compare(table[1][0], "Amina")
        compare(table[1][table[0].indexOf("Fag")], "Svejsning")
        compare(table[1][table[0].indexOf("Form")], "A")
        verify(Number(table[1][table[0].indexOf("Fagord, point")]) > 0)
        compare(table[2][0], "Bogdan")
        compare(table[2][table[0].indexOf("Form")], "")
        verify(Number(table[2][table[0].indexOf("Ord, der sidder fast")]) > 0)
    }
    function test_chosen_columns_and_names_as_csv() {
        press("desk-nav-participants")
        press("results-all")
        for (const field of [1, 2, 3, 4, 5, 6, 7]) {
            press("results-field-" + field)
        }
        keyTo("results-names", Qt.Key_Space)
        verifyText("Filen er personoplysninger.")
        walk("results-with-names")
        keyTo("results-csv")
        const table = saved()
        compare(table[0].join("|"), "Kaldenavn|Navn|Fag|Minutters øvelse")
        compare(table[1].slice(0, 3).join("|"), "Amina|Amina Osman|Svejsning")
    }
    function test_only_the_group() {
        press("desk-nav-groups")
        write("group-name", "Hold 1")
        press("group-add")
        tryCompare(app.desk, "page", DeskModel.Group)
        press("member-1")
        tryCompare(app.desk.groups.members, "length", 1)
        press("results-group")
        verifyText("Holdet \u2068Hold 1\u2069")
        press("results-csv")
        const table = saved()
        compare(table.length, 2)
        compare(table[1][0], "Bogdan")
        stage.key(Qt.Key_Escape)
        compare(app.desk.page, DeskModel.Group)
    }
}
