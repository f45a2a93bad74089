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
    }

    function test_words_in_both_languages() {
        const word = app.home.words[0]
        verifyText(word.lemma)
        verifyText(word.translation)
        verifyText(word.definition)
        walkMirrored("words")
    }
    function test_each_can_be_heard() {
        const word = app.home.words[0]
        press("word-sound-0")
        verifySaid("da: " + word.say)
        verify(stage.nameOf(see("word-sound-0")).includes(word.lemma))
    }
    function test_down_the_list_by_keys() {
        const last = app.home.words.length - 1
        verify(last > 5, "a list that scrolls")
        keyTo("word-sound-" + last, Qt.Key_Space)
        verifySaid("da: " + app.home.words[last].say)
    }
    function test_the_way_back() {
        keyTo("back")
        verifyPlace(AppModel.Home)
    }
}
