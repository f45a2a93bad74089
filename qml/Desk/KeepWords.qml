pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Into which glossary the chosen words go.
DeskBox {
    id: box
    required property MaterialModel material
    readonly property bool isNew: material.target >= material.targets.length - 1
    title: qsTr("Læg ordene i en ordliste")
    gap: 20

    Flow {
        width: parent.width
        spacing: 24
        Chooser {
            objectName: "keep-target"
            width: 360
            label: qsTr("Ordliste")
            choices: box.material.targets
            current: Math.min(box.material.target, box.material.targets.length - 1)
            onChosen: index => box.material.target = index
        }
        Field {
            id: name
            objectName: "keep-title"
            visible: box.isNew
            width: 360
            label: qsTr("Ordlistens navn")
            hint: qsTr("For eksempel: Værkstedet, uge 48")
            fault: box.material.titleFault
            input.objectName: "keep-title-input"
        }
        Field {
            id: unit
            objectName: "keep-unit"
            width: 360
            label: qsTr("Emne")
            hint: qsTr("Tomt: tekstens navn")
            input.objectName: "keep-unit-input"
        }
    }
    Words {
        objectName: "keep-lacking"
        desk: true
        visible: box.material.takenLacking > 0
        width: parent.width
        text: qsTr("%n ord mangler en betydning. Skriv den nu med Ret, eller senere i ordlisten. Før kan de ikke øves.", "", box.material.takenLacking)
        color: Theme.amberInk
    }
    DeskButton {
        objectName: "keep-words"
        anchors.left: parent.left
        primary: true
        text: qsTr("Læg %n ord i ordlisten", "", box.material.takenWords)
        onClicked: box.material.keep(name.text, unit.text)
    }
}
