import QtQuick
import QtTest
import Fagdansk.ViewModels

// What a participant can do now.
ScreenCase {
    name: "Home"
    property string person

    function init() {
        stage.openCentre()
        person = stage.enrol("Amina")
    }
    function goHome() {
        stage.refresh()
        press("door-tile-0")
        enterPin()
        verifyPlace(AppModel.Home)
    }

    function test_practice_is_offered() {
        goHome()
        verifyText("Hej, Amina")
        verify(!stage.isVisible("home-screening"), "no screening waits")
        verify(see("practise-" + app.home.trades[0].slug).primary)
        verify(stage.find("home-others") === null, "all trades stand there while none is one's own")
        verifyText("Slå et ord op. Her kommer også de ord, du øver.")
        press("sound")
        verifySaid("da: Vælg, hvor længe du vil øve dig. Tryk så på Øv.")
        walkMirrored("home")
    }
    function test_a_waiting_screening_comes_first() {
        stage.startScreening(person)
        goHome()
        verifyText("Din screening: ")
        compare(see("home-screening").Accessible.role, Accessible.Button)
        press("sound")
        verifySaid("da: En screening venter på dig. Tryk på den for at begynde.")
        walkMirrored("home-screening")
        keyTo("home-screening")
        verifyPlace(AppModel.Screening)
    }
    function test_minutes_by_keys() {
        goHome()
        keyTo("minutes-15", Qt.Key_Space)
        verify(see("minutes-15").chosen)
        keyTo("practise-svejsning")
        verifyPlace(AppModel.Drill)
        compare(app.drill.minutes, 15)
    }
    function test_practice_that_cannot_begin_says_so() {
        goHome()
        stage.refusesFacts = true
        press("practise-svejsning")
        verifyPlace(AppModel.Home)
        verifyText("Disken er fuld.")
        walk("home-fault")
    }
    function test_one_s_own_language() {
        goHome()
        press("language-ar")
        verify(app.rightToLeft)
        press("back")
        verifyPlace(AppModel.Door)
        compare(app.language, "da", "the door keeps its own")
        press("door-tile-0")
        tryCompare(app, "language", "ar")
    }
    function test_words_after_practice() {
        stage.practise(person)
        stage.refresh()
        goHome()
        walkMirrored("home-practised")
        keyTo("home-words")
        verifyPlace(AppModel.Words)
    }
}
