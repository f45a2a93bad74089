import QtQuick
import QtTest
import Fagdansk.ViewModels

// My words: what I am learning.
ScreenCase {
    name: "Words"

    function init() {
        stage.openCentre()
        const person = stage.enrol("Amina", "ar")
        stage.practise(person)
        stage.refresh()
        press("door-tile-0")
        enterPin()
        press("home-words")
        verifyPlace(AppModel.Words)
        tryVerify(() => app.home.lookup.count > 0)
    }

    function words() {
        return Array.from({ length: app.home.lookup.count }, (none, row) => app.home.lookup.at(row))
    }

    function test_words_in_both_languages() {
        const word = app.home.lookup.at(0)
        verifyText(word.lemma)
        verifyText(word.translation)
        verifyText(word.definition)
        walkMirrored("words")
    }
    function test_more_about_a_word() {
        const word = app.home.lookup.at(0)
        verify(!stage.texts().includes(word.sentences[0]))
        keyTo("word-open-0", Qt.Key_Space)
        verifyText(word.forms)
        verifyText(word.sentences.join("\n"))
        walkMirrored("words-open")
        press("word-open-0")
        verify(!stage.texts().includes(word.forms))
    }
    function test_all_words_and_how_far_each_has_come() {
        const mine = app.home.lookup.count
        press("words-scope-1")
        tryVerify(() => app.home.lookup.count > mine)
        verify(app.home.lookup.all)
        verify(words().some(word => !word.begun))
        verify(words().some(word => word.begun))
        walkMirrored("words-all")
        press("words-scope-0")
        tryCompare(app.home.lookup, "count", mine)
    }
    function test_search_in_any_form_language_and_with_a_typo() {
        for (const query of ["svejsehjelmen", "svejshjelm", "خوذة اللحام", "welding helmet"]) {
            write("words-search", query)
            tryVerify(() => words().some(word => word.lemma === "svejsehjelm"), 3000, query)
        }
        walk("words-found")
        write("words-search", "qqqqxxxx")
        tryCompare(app.home.lookup, "count", 0)
        verify(stage.isVisible("words-note"))
        walk("words-none")
    }
    function test_each_can_be_heard() {
        const word = app.home.lookup.at(0)
        press("word-sound-0")
        verifySaid("da: " + word.say)
        verify(stage.nameOf(see("word-sound-0")).includes(word.lemma))
    }
    function test_down_the_list_by_keys() {
        const last = app.home.lookup.count - 1
        verify(last > 5, "a list that scrolls")
        tabTo("word-sound-" + Math.floor(last / 2))
        keyTo("word-sound-" + last, Qt.Key_Space)
        verifySaid("da: " + app.home.lookup.at(last).say)
    }
    function test_the_way_back() {
        keyTo("back")
        verifyPlace(AppModel.Home)
    }
}
