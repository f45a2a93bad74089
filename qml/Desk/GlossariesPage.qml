pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The centre's own glossaries, one more from a text, and an empty one.
DeskPage {
    id: page
    required property DeskModel desk
    readonly property GlossariesModel glossaries: desk.glossaries
    title: qsTr("Ordlister")
    subtitle: qsTr("Lav faglærerens tekster om til ord, der kan øves.")
    fault: page.desk.fault
    note: page.desk.note
    widest: 920

    DeskButton {
        objectName: "glossary-undo"
        anchors.left: parent.left
        visible: page.glossaries.canUndo
        iconName: "undo"
        text: qsTr("Fortryd")
        onClicked: page.glossaries.undo()
    }
    DeskBox {
        title: qsTr("Fra en tekst")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Vælg en fil, eller sæt en tekst ind. Programmet finder fagordene. Du bestemmer, hvilke der skal med.")
        }
        DeskButton {
            objectName: "material-start"
            anchors.left: parent.left
            primary: true
            text: qsTr("Hent ord fra en tekst")
            onClicked: page.desk.material.start()
        }
    }
    DeskBox {
        title: qsTr("Egne ordlister")
        gap: 12
        Words {
            objectName: "glossaries-none"
            desk: true
            soft: true
            visible: page.glossaries.all.length === 0
            width: parent.width
            text: qsTr("Her er ingen egne ordlister endnu.")
        }
        Repeater {
            model: page.glossaries.all
            GlossaryRow {
                required property var modelData
                required property int index
                objectName: "glossary-" + index
                width: parent.width
                one: modelData
                onClicked: page.glossaries.select(modelData.id)
            }
        }
    }
    DeskBox {
        title: qsTr("Fra en fil med ord")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("En ordliste fra et regneark (Excel eller CSV), fra Anki eller fra en termbase (TBX). Du ser den, før den hentes ind.")
        }
        DeskButton {
            objectName: "glossary-file-start"
            anchors.left: parent.left
            text: qsTr("Hent en ordliste")
            onClicked: page.desk.glossaryFile.start()
        }
    }
    DeskBox {
        title: qsTr("Ny ordliste")
        Field {
            id: name
            objectName: "glossary-name"
            width: parent.width
            label: qsTr("Ordlistens navn")
            hint: qsTr("For eksempel: Værkstedet, uge 48")
            fault: page.glossaries.titleFault
            input.objectName: "glossary-name-input"
            onAccepted: add.clicked()
        }
        DeskButton {
            id: add
            objectName: "glossary-add"
            anchors.left: parent.left
            text: qsTr("Opret ordlisten")
            onClicked: page.glossaries.add(name.text)
        }
    }
}
