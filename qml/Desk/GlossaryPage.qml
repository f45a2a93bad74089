pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// One own glossary: its words in their units, the texts they come from, its name and its end.
DeskPage {
    id: page
    required property DeskModel desk
    readonly property GlossariesModel glossaries: desk.glossaries
    readonly property var one: glossaries.open
    title: one.title
    subtitle: one.lacking > 0 ? qsTr("%n ord mangler en betydning og kan ikke øves endnu.", "", one.lacking) : qsTr("%n ord", "", one.words)
    fault: page.desk.fault
    note: page.desk.note
    canGoBack: true
    widest: 1040
    onBack: page.desk.page = DeskModel.Glossaries
    Keys.onEscapePressed: page.desk.page = DeskModel.Glossaries

    Flow {
        width: parent.width
        spacing: 16
        DeskButton {
            objectName: "word-new"
            visible: !page.glossaries.form.open
            primary: true
            text: qsTr("Skriv et ord")
            onClicked: page.glossaries.newWord()
        }
        DeskButton {
            objectName: "glossary-undo"
            visible: page.glossaries.canUndo
            iconName: "undo"
            text: qsTr("Fortryd")
            onClicked: page.glossaries.undo()
        }
    }
    TermFields {
        visible: page.glossaries.form.open
        form: page.glossaries.form
        onSaved: page.glossaries.saveEdit()
    }
    DeskBox {
        title: qsTr("Ord")
        gap: 12
        Words {
            objectName: "words-none"
            desk: true
            soft: true
            visible: page.glossaries.words.length === 0
            width: parent.width
            text: qsTr("Ordlisten er tom.")
        }
        Repeater {
            model: page.glossaries.words
            OwnWordRow {
                required property var modelData
                required property int index
                objectName: "word-" + index
                width: parent.width
                one: modelData
                onEdited: page.glossaries.edit(modelData.id)
                onRemoved: page.glossaries.removeWord(modelData.id)
                onMoved: step => page.glossaries.move(modelData.id, step)
            }
        }
    }
    WorksheetBox {
        visible: page.glossaries.sheetWords.length > 0
        glossaries: page.glossaries
    }
    SaveGlossary {
        visible: page.glossaries.words.length > 0
        file: page.desk.glossaryFile
    }
    DeskBox {
        title: qsTr("Tekster, som ordene kommer fra")
        visible: page.glossaries.sources.length > 0
        gap: 8
        Repeater {
            model: page.glossaries.sources
            Words {
                required property string modelData
                desk: true
                width: parent.width
                text: "\u2068" + modelData + "\u2069"
            }
        }
    }
    DeskBox {
        title: qsTr("Navn og fjernelse")
        Field {
            id: name
            objectName: "glossary-rename"
            width: parent.width
            label: qsTr("Ordlistens navn")
            fault: page.glossaries.titleFault
            text: page.one.title
            input.objectName: "glossary-rename-input"
            onAccepted: page.glossaries.rename(name.text)
        }
        Flow {
            width: parent.width
            spacing: 16
            DeskButton {
                objectName: "glossary-rename-save"
                text: qsTr("Gem navnet")
                enabled: name.text !== page.one.title
                onClicked: page.glossaries.rename(name.text)
            }
            DeskButton {
                objectName: "glossary-remove"
                text: qsTr("Fjern ordlisten")
                onClicked: page.glossaries.remove()
            }
        }
    }
}
