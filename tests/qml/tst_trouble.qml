import QtQuick
import QtTest
import Fagdansk.ViewModels

// Before anything is open, when it cannot be opened, and the example class with its banner.
ScreenCase {
    name: "Trouble"

    function test_opening() {
        stage.show()
        verifyText("Fagdansk åbner …")
        verifyNone(stage.look("opening"), "the layout of opening")
    }
    function test_trouble_data() {
        return [
            { tag: "newer", words: "Filen med data er lavet af et nyere program. Opdatér Fagdansk. Filen er ikke rørt." },
            { tag: "running", words: "Fagdansk kører allerede på denne computer. Brug det vindue, der er åbent." },
            { tag: "corrupt", words: "Filen med data er beskadiget. Hent den seneste daglige kopi. Intet er ændret." }
        ]
    }
    function test_trouble(row) {
        stage.openBroken(row.tag)
        verifyPlace(AppModel.Trouble)
        verifyText(row.words)
        verifyText(stage.folder + "/fagdansk.db")
        walkMirrored("trouble-" + row.tag)
    }
    function test_trying_again() {
        stage.openBroken("corrupt")
        compare(stage.focus(), "trouble-retry", "the keyboard is on the way out")
        stage.key(Qt.Key_Return)
        verifyPlace(AppModel.Trouble)
        stage.openBroken("mended")
        keyTo("trouble-retry")
        verifyPlace(AppModel.Start)
    }
    function test_the_example_class_and_its_banner() {
        stage.openCentre()
        press("door-example")
        tryVerify(() => app.example)
        verifyPlace(AppModel.Door)
        verifyText("Eksempelhold. Her er ingen rigtige personer.")
        walkMirrored("example-door")
        press("door-teacher")
        see("leave-example")
        walk("example-login")
        keyTo("leave-example")
        tryVerify(() => !app.example)
        verifyPlace(AppModel.Door)
        verifyGone("leave-example")
        compare(app.centreName, "AOF Syd")
    }
}
