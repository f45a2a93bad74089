import QtQuick
import QtTest
import Fagdansk.ViewModels

// From a trade teacher's text to a glossary of the centre's own: read, chosen, mended, kept, ordered, undone, assigned.
ScreenCase {
    name: "Glossaries"
    readonly property string text: "Tag svejsehjelmen på. Kontrollér slangeklemmen og sugetragten, før du tænder lysbuen."

    function init() {
        stage.openCentre()
    }
    function startText() {
        logIn()
        press("desk-nav-glossaries")
        press("material-start")
        tryCompare(app.desk, "page", DeskModel.Material)
    }
    function readText(text) {
        startText()
        see("material-text").text = text
        press("material-read-text")
        tryCompare(app.desk.material, "state", MaterialModel.Read, 10000)
        stage.settle()
    }
    function proposal(word) {
        const found = Array.from(app.desk.material.words).find(one => one.word === word)
        verify(found !== undefined, word + " is proposed")
        return "proposal-" + found.id
    }
    function words() {
        return Array.from(app.desk.glossaries.words).map(one => one.word)
    }

    function test_a_text_becomes_a_glossary_that_is_assigned() {
        stage.enrol("Amina")
        readText(text)
        verifyText("nyt ord")
        walkMirrored("material-read")
        press("material-take-known")
        verify(app.desk.material.takenWords > 1)
        press(proposal("en slange·klemme") + "-edit")
        walkMirrored("term-form")
        write("term-definition", "En ring, der holder slangen fast.")
        press("term-save")
        press(proposal("en suge·tragt") + "-take")
        verifyText("1 ord mangler en betydning.")
        press("keep-words")
        verifyText("Giv ordlisten et navn på højst 60 tegn.")
        write("keep-title", "Værkstedet")
        write("keep-unit", "Før du svejser")
        press("keep-words")
        tryCompare(app.desk, "page", DeskModel.Glossary)
        tryVerify(() => words().includes("en slange·klemme") && words().includes("en suge·tragt"))
        verifyText("Mangler en betydning")
        verifyText("Indsat tekst")
        walkMirrored("glossary")
        press("desk-nav-glossaries")
        verifyText("1 uden betydning")
        walkMirrored("glossaries")
        press("desk-nav-participants")
        press("participant-row-0")
        press("assignment-new")
        press("assignment-trade-box")
        press("assignment-trade-" + Array.from(app.desk.trades).findIndex(one => one.title === "Værkstedet"))
        press("assignment-give")
        verifyText("Opgaven er givet.")
        verifyText("Værkstedet")
    }
    function test_a_word_is_put_away_and_fetched_again() {
        readText(text)
        const before = app.desk.material.words.length
        press(proposal("en suge·tragt") + "-drop")
        tryCompare(app.desk.material.words, "length", before - 1)
        press("material-fetch-dropped")
        tryCompare(app.desk.material.words, "length", before)
    }
    function test_what_cannot_be_read_is_told() {
        startText()
        write("material-path", "/there/is/no.docx")
        press("material-read")
        verifyText("Filen findes ikke. Er den flyttet? Vælg den igen.")
        write("material-path", stage.folder)
        press("material-read")
        verifyText("Her er ingen tekst at læse.")
        walkMirrored("material-choice")
    }
    function test_reading_can_be_stopped() {
        startText()
        app.desk.material.readText(Array(3000).fill(text).join("\n\n"))
        compare(app.desk.material.state, MaterialModel.Reading)
        verify(stage.find("material-cancel") !== null)
        app.desk.material.cancel()
        compare(app.desk.material.state, MaterialModel.Choosing)
        stage.settle()
        compare(app.desk.material.state, MaterialModel.Choosing, "what was stopped does not come back")
    }
    function makeGlossary() {
        logIn()
        press("desk-nav-glossaries")
        write("glossary-name", "Lager")
        press("glossary-add")
        tryCompare(app.desk, "page", DeskModel.Glossary)
        stage.settle()
        for (const word of ["palle", "gaffel"]) {
            press("word-new")
            write("term-lemma", word)
            press("term-article-0")
            write("term-parts", word)
            write("term-definition", "En ting på lageret: " + word + ".")
            write("term-unit", "Ting")
            press("term-save")
            tryVerify(() => words().includes("en " + word))
            stage.settle()
        }
    }
    function test_a_word_is_moved_taken_out_and_had_back() {
        makeGlossary()
        press("word-1-up")
        tryVerify(() => words()[0] === "en gaffel")
        press("word-0-remove")
        tryVerify(() => words().length === 1)
        verifyText("Ordet er taget ud: gaffel")
        press("glossary-undo")
        tryVerify(() => words().length === 2)
        verifyText("Det er fortrudt.")
        compare(words()[0], "en gaffel")
    }
    function test_a_word_that_is_wrong_is_not_kept() {
        makeGlossary()
        press("word-0-edit")
        write("term-lemma", "")
        write("term-parts", "pal")
        write("term-example", "Hent en palle.")
        press("term-save")
        verifyText("Skriv ordet. Det må højst have 60 tegn.")
        verifyText("Sæt klammer om ordet")
        compare(words()[0], "en palle")
        press("term-cancel")
        compare(words()[0], "en palle")
    }
    function test_a_glossary_is_removed_and_had_back() {
        makeGlossary()
        press("glossary-remove")
        tryCompare(app.desk, "page", DeskModel.Glossaries)
        tryCompare(app.desk.glossaries.all, "length", 0)
        press("glossary-undo")
        tryCompare(app.desk.glossaries.all, "length", 1)
        press("glossary-0")
        tryVerify(() => words().length === 2)
        write("glossary-rename", "Lageret")
        press("glossary-rename-save")
        verifyText("Navnet er ændret.")
        compare(app.desk.glossaries.open.title, "Lageret")
    }
}
