import QtQuick
import QtTest
import Fagdansk.ViewModels

// What a participant is to learn until when.
ScreenCase {
    name: "Assignments"
    property string person

    function init() {
        stage.openCentre()
        person = stage.enrol("Amina")
    }
    function goToParticipant() {
        logIn()
        press("desk-nav-participants")
        press("participant-row-0")
        stage.settle()
    }
    function choose(name, index) {
        press(name + "-box")
        press(name + "-" + index)
        stage.settle()
    }
    function tradeIndex(slug) {
        return Array.from(app.desk.trades).findIndex(one => one.slug === slug)
    }

    function test_a_whole_glossary_for_a_course() {
        goToParticipant()
        verifyText("Ingen opgave endnu.")
        press("assignment-new")
        choose("assignment-trade", tradeIndex("truck"))
        write("assignment-course", "1-3-2027")
        tryVerify(() => app.desk.assignments.forecast.length > 0, 20000, "the forecast is worked out")
        verifyText("ord kan sidde fast på kursusdagen, hvis der øves 15 minutter 4 dage om ugen.")
        walkMirrored("assignment-form")
        choose("assignment-days", 1)
        compare(app.desk.assignments.daysPerWeek, 2)
        choose("assignment-minutes", 0)
        compare(app.desk.assignments.minutes, 5)
        press("assignment-give")
        verifyText("Opgaven er givet.")
        verifyText("\u2068Hele ordlisten\u2069 · kursus 1. marts 2027")
        tryVerify(() => app.desk.assignments.all[0].forecast.length > 0, 20000, "the plan is kept")
        walkMirrored("assignment-given")
        press("desk-log-out")
        press("door-tile-0")
        enterPin()
        verifyPlace(AppModel.Home)
        compare(app.home.trades.length, 1)
        compare(app.home.trades[0].slug, "truck")
        verifyText("Kurset begynder 1. marts 2027.")
        walkMirrored("home-course")
    }
    function test_units_by_the_keyboard() {
        goToParticipant()
        keyTo("assignment-new")
        stage.settle()
        choose("assignment-trade", tradeIndex("svejsning"))
        keyTo("assignment-extent-1")
        keyTo("assignment-give")
        verifyText("Vælg mindst ét emne.")
        const units = Array.from(app.desk.assignments.units)
        keyTo("unit-" + units[1].slug, Qt.Key_Space)
        keyTo("unit-" + units[0].slug)
        compare(see("unit-" + units[0].slug).Accessible.checked, true)
        walkMirrored("assignment-units")
        keyTo("assignment-give")
        verifyText(units[0].title + ", " + units[1].title)
    }
    function test_own_words() {
        goToParticipant()
        press("assignment-new")
        choose("assignment-trade", tradeIndex("svejsning"))
        press("assignment-extent-2")
        write("words-query", "svejsehjlem")
        tryVerify(() => app.desk.assignments.found.length > 0)
        compare(app.desk.assignments.found[0].lemma, "svejsehjelm")
        press("found-0")
        write("words-query", "lysbue")
        tryVerify(() => app.desk.assignments.found.length > 0 && app.desk.assignments.found[0].lemma === "lysbue")
        press("found-0")
        walkMirrored("assignment-words")
        press("chosen-0")
        compare(app.desk.assignments.words.length, 1)
        press("assignment-give")
        verifyText("1 valgt ord")
    }
    function test_dates_that_cannot_be() {
        goToParticipant()
        press("assignment-new")
        choose("assignment-trade", tradeIndex("svejsning"))
        write("assignment-course", "snart")
        write("assignment-start", "31-2")
        press("assignment-give")
        verifyText("Skriv en dato, for eksempel 14-12-2026.")
        write("assignment-start", "")
        write("assignment-course", "1-1-2020")
        press("assignment-give")
        verifyText("Kurset skal begynde efter den første dag med øvelse.")
        compare(app.desk.assignments.all.length, 0)
        walk("assignment-faults")
        press("assignment-cancel")
        verifyGone("assignment-give")
    }
    function test_taken_back() {
        goToParticipant()
        press("assignment-new")
        choose("assignment-trade", tradeIndex("svejsning"))
        press("assignment-give")
        press("assignment-0-withdraw")
        verifyText("Opgaven er taget tilbage.")
        tryCompare(app.desk.assignments.all, "length", 0)
    }
}
