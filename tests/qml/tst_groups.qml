import QtQuick
import QtTest
import Fagdansk.ViewModels

// Groups: who is in them, what they are to learn, how far they are.
ScreenCase {
    name: "Groups"
    property string person

    function init() {
        stage.openCentre()
        person = stage.enrol("Amina")
    }
    function choose(name, index) {
        press(name + "-box")
        press(name + "-" + index)
        stage.settle()
    }
    function tradeIndex(slug) {
        return Array.from(app.desk.trades).findIndex(one => one.slug === slug)
    }

    function test_a_group_learns_together() {
        stage.enrol("Bogdan")
        logIn()
        press("desk-nav-groups")
        walkMirrored("groups-none")
        press("group-add")
        verifyText("Skriv et navn på højst 60 tegn.")
        write("group-name", "Svejsning, uge 48")
        press("group-add")
        tryCompare(app.desk, "page", DeskModel.Group)
        verifyText("Vælg, hvem der er med.")
        press("member-0")
        tryCompare(app.desk.groups.members, "length", 1)
        keyTo("member-1", Qt.Key_Space)
        tryCompare(app.desk.groups.members, "length", 2)
        press("assignment-new")
        choose("assignment-trade", tradeIndex("svejsning"))
        write("assignment-course", "1-3-2027")
        press("assignment-give")
        verifyText("Opgaven er givet.")
        stage.practise(person)
        press("desk-nav-groups")
        press("group-0")
        tryVerify(() => app.desk.progress.members.length === 2 && app.desk.progress.members[0].cells.some(cell => cell.known > 0))
        verifyText("Ord at tage op i morgen")
        walkMirrored("group")
        press("desk-back")
        verifyText("2 deltagere")
        walkMirrored("groups")
        press("desk-nav-participants")
        press("participant-row-0")
        verifyText("\u2068Svejsning\u2069 · holdet \u2068Svejsning, uge 48\u2069")
        verify(stage.find("assignment-0-withdraw") === null, "it is the group's to take back")
    }
    function test_a_group_is_renamed_and_ends() {
        logIn()
        press("desk-nav-groups")
        write("group-name", "Hold 1")
        press("group-add")
        tryCompare(app.desk, "page", DeskModel.Group)
        write("group-rename", "Hold 010203-1234")
        press("group-rename-save")
        verifyText("Det ligner et cpr-nummer.")
        write("group-rename", "Hold 2")
        keyTo("group-rename-save")
        tryVerify(() => app.desk.groups.open.name === "Hold 2")
        press("group-archive")
        tryVerify(() => app.desk.groups.open.archived)
        stage.key(Qt.Key_Escape)
        verifyText("afsluttet")
        press("group-0")
        press("group-archive")
        tryVerify(() => !app.desk.groups.open.archived)
    }
}
