import QtQuick
import QtTest
import Fagdansk

// The controls as a keyboard and a screen reader meet them.
Item {
    id: scene
    width: 900
    height: 700
    property int clicks: 0
    property int chosen: -1

    Column {
        BigButton { id: big; text: "Videre"; onClicked: ++scene.clicks }
        RoundButton { id: round; iconName: "sound"; text: "Læs op"; onClicked: ++scene.clicks }
        KeyButton { id: key; text: "2"; caption: "forklaret"; onClicked: ++scene.clicks }
        ChoiceButton { id: choice; width: 500; number: "1"; text: "Et svar"; onClicked: ++scene.clicks }
        Field { id: field; width: 400; label: "Navn"; fault: "" }
        AnswerArea { id: area; width: 400; label: "Svar" }
        DanishKeys { id: danish; target: area }
        OptionList { id: options; width: 500; options: ["en", "to", "tre"]; onChoose: place => scene.chosen = place }
        Notice { id: notice; width: 500 }
        ProgressLine { id: bar; value: 1.7 }
    }
    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            scene.clicks = 0
            scene.chosen = -1
            area.text = ""
        }
        function test_a_button_by_mouse_space_and_return_data() {
            return [{ tag: "big", control: big }, { tag: "round", control: round }, { tag: "key", control: key }, { tag: "choice", control: choice }]
        }
        function test_a_button_by_mouse_space_and_return(row) {
            mouseClick(row.control)
            compare(scene.clicks, 1)
            row.control.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(scene.clicks, 2)
            keyClick(Qt.Key_Return)
            compare(scene.clicks, 3)
        }
        function test_every_button_is_large_enough_for_a_finger() {
            for (const control of [big, round, key, choice]) {
                verify(control.height >= Theme.target, control + " is " + control.height)
                verify(control.width >= Theme.target)
            }
            verify(key.height >= Theme.key)
        }
        function test_names_for_a_screen_reader() {
            compare(big.Accessible.name, "Videre")
            compare(round.Accessible.name, "Læs op")
            compare(key.Accessible.name, "2, forklaret")
            compare(choice.Accessible.role, Accessible.RadioButton)
            compare(field.input.Accessible.name, "Navn")
            field.fault = "Skriv et navn."
            compare(field.input.Accessible.description, "Skriv et navn.")
            field.fault = ""
        }
        function test_danish_letters_go_to_the_field() {
            area.forceActiveFocus()
            keyClick(Qt.Key_B)
            mouseClick(findChild(danish, "key-ø"))
            keyClick(Qt.Key_R)
            compare(area.text, "bør")
            verify(area.activeFocus)
        }
        function test_tab_leaves_the_answer() {
            area.forceActiveFocus()
            keyClick(Qt.Key_Tab)
            verify(!area.activeFocus)
            compare(area.text, "")
        }
        function test_digits_choose() {
            options.forceActiveFocus()
            keyClick(Qt.Key_2)
            compare(scene.chosen, 1)
            scene.chosen = -1
            keyClick(Qt.Key_4)
            compare(scene.chosen, -1)
        }
        function test_a_notice_without_text_takes_no_place() {
            compare(notice.visible, false)
            compare(notice.implicitHeight, 0)
            notice.text = "Disken er fuld."
            verify(notice.visible)
            verify(notice.implicitHeight >= Theme.target)
            notice.text = ""
        }
        function test_progress_stays_within_its_bar() {
            compare(bar.children[0].width, bar.width)
        }
    }
}
