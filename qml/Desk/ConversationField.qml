pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// One thing to know: keys for fixed answers, a line, or room for a note.
Column {
    id: box
    required property var field
    property string said: ""
    readonly property bool isLine: field.kind === GuideFieldItem.Line || field.kind === GuideFieldItem.Number
    readonly property bool isNote: field.kind === GuideFieldItem.Note
    readonly property var taken: said.split(",")
    signal wrote(string text)
    signal toggled(string option)
    spacing: 8

    Words {
        desk: true
        visible: !box.isLine
        width: parent.width
        text: box.field.label
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Flow {
        visible: box.field.options.length > 0
        width: parent.width
        spacing: 12
        Accessible.role: Accessible.Grouping
        Accessible.name: box.field.label
        Repeater {
            model: box.field.options
            ChipKey {
                required property string modelData
                required property int index
                objectName: box.objectName + "-" + modelData
                text: box.field.titles[index]
                width: Math.max(implicitWidth, Theme.target)
                taken: box.taken.includes(modelData)
                onClicked: box.toggled(modelData)
            }
        }
    }
    Field {
        id: line
        visible: box.isLine
        width: box.field.kind === GuideFieldItem.Number ? 240 : parent.width
        anchors.left: parent.left
        label: box.field.label
        hint: box.field.hint
        text: box.said
        input.objectName: box.objectName + "-input"
        input.inputMethodHints: box.field.kind === GuideFieldItem.Number ? Qt.ImhDigitsOnly : Qt.ImhNone
        input.validator: box.field.kind === GuideFieldItem.Number ? years : null
        input.onTextEdited: box.wrote(line.text)
        RegularExpressionValidator { id: years; regularExpression: /^([0-9]|1[0-9]|20)?$/ }
    }
    AnswerArea {
        id: note
        objectName: box.objectName + "-input"
        visible: box.isNote
        width: parent.width
        minimumHeight: 88
        label: box.field.label
        font.family: Theme.ui
        font.pixelSize: 20
        onTextChanged: if (activeFocus) { box.wrote(text) }
        Binding on text { value: box.said; when: box.isNote }
    }
}
