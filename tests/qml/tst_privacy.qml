import QtQuick
import QtTest
import Fagdansk.ViewModels

// What is kept about one and why: read and heard before the first screening, in one's own language; the centre's legal basis.
ScreenCase {
    name: "Privacy"

    function enter() {
        stage.refresh()
        press("door-tile-0")
        enterPin()
        verifyPlace(AppModel.Home)
    }

    function test_it_stands_before_the_first_screening() {
        stage.openCentre()
        const person = stage.enrol("Amina")
        stage.startScreening(person)
        enter()
        press("home-screening")
        tryCompare(app.screening, "kind", ScreeningModel.Welcome)
        keyTo("step-privacy")
        verifyPlace(AppModel.Privacy)
        tryVerify(() => app.privacy.sections.length === 6)
        for (const section of app.privacy.sections) {
            verifyText(section.title)
        }
        verifyText("CPR-nummer")
        verifyText("offentlig opgave")
        press("sound")
        tryVerify(() => stage.said.startsWith("da: Dine oplysninger."), 5000, stage.said)
        verify(stage.said.includes("datatilsynet.dk"), "all of it is said")
        walkMirrored("privacy")
        keyTo("privacy-close")
        verifyPlace(AppModel.Screening)
        compare(app.screening.kind, ScreeningModel.Welcome, "where one came from")
    }
    function test_it_is_in_the_participants_language() {
        stage.openCentre()
        stage.enrol("Olena", "uk")
        enter()
        press("home-privacy")
        verifyPlace(AppModel.Privacy)
        verifyText("Ваші дані")
        press("back")
        verifyPlace(AppModel.Home)
    }
    function test_the_centre_states_its_own_basis() {
        stage.openCentre()
        stage.enrol("Amina")
        logIn()
        press("desk-nav-settings")
        write("privacy-basis-input", "Loven om FVU giver os opgaven.")
        keyTo("privacy-save")
        tryCompare(app.privacy, "legalBasis", "Loven om FVU giver os opgaven.")
        verify(app.privacy.sections[2].text.includes("Loven om FVU"))
        verify(!app.privacy.sections[2].text.includes("offentlig opgave"))
        keyTo("privacy-print")
        tryVerify(() => app.privacy.saved.length > 0, 10000)
        walk("settings-privacy")
    }
}
