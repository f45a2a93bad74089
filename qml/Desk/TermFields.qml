pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The form for one word: what it is, its parts, its meaning, a sentence, translations.
DeskBox {
    id: box
    required property TermForm form
    property bool hasUnit: true
    signal saved
    title: qsTr("Et ord")
    gap: 20
    onVisibleChanged: if (visible) lemma.input.forceActiveFocus()

    Flow {
        width: parent.width
        spacing: 24
        Field {
            id: lemma
            objectName: "term-lemma"
            width: 360
            label: qsTr("Ordet")
            fault: box.form.lemmaFault
            text: box.form.lemma
            input.objectName: "term-lemma-input"
            onTextChanged: box.form.lemma = text
        }
        Column {
            spacing: 8
            Words {
                desk: true
                text: qsTr("En eller et?")
                font.weight: Font.DemiBold
            }
            Segments {
                objectName: "term-article"
                label: qsTr("En eller et?")
                choices: ["en", "et", qsTr("kun flertal"), qsTr("ingen")]
                current: box.form.article
                onChosen: index => box.form.article = index
            }
        }
    }
    Field {
        objectName: "term-definition"
        width: parent.width
        label: qsTr("Hvad betyder det?")
        hint: qsTr("Kort og let. Uden en betydning kan ordet ikke øves.")
        fault: box.form.definitionFault
        text: box.form.definition
        input.objectName: "term-definition-input"
        onTextChanged: box.form.definition = text
    }
    Field {
        objectName: "term-example"
        width: parent.width
        label: qsTr("En sætning fra arbejdet")
        hint: qsTr("Med klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.")
        fault: box.form.exampleFault
        text: box.form.example
        input.objectName: "term-example-input"
        onTextChanged: box.form.example = text
    }
    Flow {
        width: parent.width
        spacing: 24
        Field {
            objectName: "term-parts"
            width: 360
            label: qsTr("Ordets dele")
            hint: qsTr("For eksempel: tyngde punkt +s afstand")
            fault: box.form.partsFault
            text: box.form.parts
            input.objectName: "term-parts-input"
            onTextChanged: box.form.parts = text
        }
        Field {
            objectName: "term-forms"
            width: 360
            label: qsTr("Andre former")
            hint: qsTr("Med komma mellem")
            text: box.form.forms
            input.objectName: "term-forms-input"
            onTextChanged: box.form.forms = text
        }
        Field {
            objectName: "term-unit"
            visible: box.hasUnit
            width: 360
            label: qsTr("Emne")
            hint: qsTr("Ord med samme emne står sammen.")
            text: box.form.unit
            input.objectName: "term-unit-input"
            onTextChanged: box.form.unit = text
        }
    }
    Words {
        desk: true
        width: parent.width
        text: qsTr("Oversættelser")
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: 16
        Repeater {
            model: box.form.languageNames
            Field {
                required property string modelData
                required property int index
                objectName: "term-translation-" + index
                width: 216
                label: modelData
                text: box.form.translations[index] ?? ""
                input.objectName: "term-translation-" + index + "-input"
                onTextChanged: box.form.translate(index, text)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 16
        DeskButton {
            objectName: "term-save"
            primary: true
            text: qsTr("Gem ordet")
            onClicked: box.saved()
        }
        DeskButton {
            objectName: "term-cancel"
            text: qsTr("Annuller")
            onClicked: box.form.close()
        }
    }
}
