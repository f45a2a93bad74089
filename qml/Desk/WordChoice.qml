pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Words found one by one; a press takes a chosen one out again.
Column {
    id: choice
    required property AssignmentsModel assignments
    spacing: 12

    Field {
        id: query
        objectName: "words-query"
        anchors.left: parent.left
        width: Math.min(parent.width, 420)
        label: qsTr("Find et ord")
        hint: qsTr("Skriv ordet, som du husker det. Slåfejl gør ikke noget.")
        input.objectName: "words-query-input"
        onTextChanged: choice.assignments.search(text)
    }
    Flow {
        width: parent.width
        spacing: 12
        visible: choice.assignments.found.length > 0
        Repeater {
            model: choice.assignments.found
            ChipKey {
                required property var modelData
                required property int index
                objectName: "found-" + index
                text: "+ " + modelData.lemma
                onClicked: {
                    choice.assignments.addWord(modelData.id)
                    query.text = ""
                    query.input.forceActiveFocus()
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 12
        visible: choice.assignments.words.length > 0
        Repeater {
            model: choice.assignments.words
            ChipKey {
                required property var modelData
                required property int index
                objectName: "chosen-" + index
                text: modelData.lemma
                taken: true
                onClicked: choice.assignments.removeWord(modelData.id)
            }
        }
    }
}
