import QtQuick
import QtTest
import Fagdansk.ViewModels

// A glossary out as a file and in again: shown with its faults before anything is kept, and undone.
ScreenCase {
    name: "GlossaryFiles"
    readonly property GlossaryFileModel file: app?.desk.glossaryFile ?? null

    function init() {
        stage.openCentre()
        stage.keepFile("lager.csv", "ord;artikel;betydning;enhed;english\n"
                       + "palle;en;En flad plade af træ til varer.;Varer;pallet\n"
                       + "gaffel;en;;Varer;fork\n"
                       + "reol;en;Høje hylder til paller.;Steder;rack\n")
        stage.keepFile("fejl.csv", "ord;artikel;farve\npalle;den;rød\n;en;blå\n")
        stage.keepFile("side.tbx", "<?xml version=\"1.0\"?><html><p>Ingen ord her</p></html>")
        logIn()
        press("desk-nav-glossaries")
    }
    function readFile(name) {
        press("glossary-file-start")
        tryCompare(app.desk, "page", DeskModel.GlossaryFile)
        tryVerify(() => file.fileNames.includes(name))
        press("glossary-in-file-" + file.fileNames.indexOf(name))
        tryVerify(() => file.state === GlossaryFileModel.Read, 10000)
        stage.settle()
    }
    function words() {
        return Array.from(app.desk.glossaries.words).map(one => one.word)
    }
    function bringIn() {
        readFile("lager.csv")
        write("glossary-in-title", "Lageret")
        press("glossary-in-keep")
        tryCompare(app.desk, "page", DeskModel.Glossary)
        tryVerify(() => words().length === 3)
        stage.settle()
    }

    function test_a_file_is_shown_brought_in_and_undone() {
        readFile("lager.csv")
        verifyText("3 ord. Intet er hentet ind endnu.")
        verifyText("En flad plade af træ til varer.")
        verifyText("Mangler en betydning")
        compare(app.desk.glossaries.all.length, 0, "nothing is kept yet")
        walkMirrored("glossary-file")
        write("glossary-in-title", "")
        press("glossary-in-keep")
        verifyText("Giv ordlisten et navn på højst 60 tegn.")
        write("glossary-in-title", "Lageret")
        press("glossary-in-keep")
        tryCompare(app.desk, "page", DeskModel.Glossary)
        verifyText("Ordlisten er hentet ind med 3 ord.")
        compare(words(), ["en palle", "en gaffel", "en reol"])
        compare(app.desk.glossaries.open.title, "Lageret")
        compare(app.desk.glossaries.open.lacking, 1)
        press("glossary-undo")
        tryCompare(app.desk, "page", DeskModel.Glossaries)
        tryCompare(app.desk.glossaries.all, "length", 0)
        stage.settle()
        press("glossary-undo")
        tryCompare(app.desk.glossaries.all, "length", 1)
    }
    function test_a_file_with_faults_stays_out() {
        readFile("fejl.csv")
        verifyText("Ret dette i filen, og læs den igen")
        verifyText("Række 2: Skriv en, et, flertal eller ingen. Her står: \u2068den\u2069")
        verifyText("Række 3: Her mangler ordet.")
        verifyText("Kolonnen kendes ikke og kommer ikke med: \u2068farve\u2069")
        verify(stage.find("glossary-in-keep") === null)
        walkMirrored("glossary-file-faults")
        press("desk-nav-glossaries")
        verifyText("Her er ingen egne ordlister endnu.")
    }
    function test_what_is_no_glossary_is_told() {
        press("glossary-file-start")
        for (const [path, fault] of [["/there/is/no.csv", "Filen findes ikke."], [stage.folder, "Filen findes ikke."],
                                     [stage.folder + "/side.tbx", "Filen kan ikke bruges som ordliste."]]) {
            write("glossary-in-path", path)
            press("glossary-in-read")
            verifyText(fault)
        }
        walkMirrored("glossary-file-choice")
        app.language = "en"
        stage.settle()
        verifyText("The file cannot be used as a word list.")
    }
    function test_each_format_brings_the_words_back() {
        bringIn()
        for (const ending of ["xlsx", "csv", "apkg", "tbx"]) {
            press("glossary-save-" + ending)
            verifyText("Ordlisten er gemt: ")
            verifyText("Lageret." + ending)
        }
        press("glossary-save-csv")
        verifyText("Lageret 2.csv")
        walk("glossary-saved")
        for (const ending of ["xlsx", "csv", "apkg", "tbx"]) {
            press("desk-nav-glossaries")
            readFile("Lageret." + ending)
            compare(Array.from(file.words).map(one => one.word), ["en palle", "en gaffel", "en reol"], ending)
            compare(file.blocking, [], ending)
            compare(file.words[0].definition, "En flad plade af træ til varer.", ending)
            verify(file.words[0].translations.includes("English"), ending)
        }
    }
}
