pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The three parts, and how to read them.
DeskBox {
    id: box
    required property DecisionModel decision
    objectName: "profile"
    title: qsTr("Profil")
    gap: 20

    Repeater {
        model: box.decision.parts
        ProfilePart {
            required property var modelData
            required property int index
            objectName: "profile-part-" + index
            width: parent.width
            part: modelData
        }
    }
    Words {
        desk: true
        soft: true
        width: parent.width
        text: qsTr("Den lodrette streg er grænsen. Spændet viser, hvor usikkert målet er.")
        font.pixelSize: 16
    }
    Column {
        width: parent.width
        spacing: 8
        visible: box.decision.placed.length > 0 && box.decision.placed[0].placed
        Words {
            desk: true
            width: parent.width
            text: qsTr("Alle tre dele på én skala")
            font.weight: Font.DemiBold
        }
        Repeater {
            model: box.decision.placed
            PlacedRow {
                required property var modelData
                required property int index
                objectName: "placed-" + index
                width: parent.width
                one: modelData
            }
        }
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Skalaen er fælles for formerne. 500 er midten, ± er usikkerheden. Fagfolk har anslået, hvor svære spørgsmålene er. De er ikke afprøvet endnu.")
            font.pixelSize: 16
        }
    }
    WordList {
        objectName: "profile-recognised"
        visible: box.decision.recognised.length > 0
        width: parent.width
        title: qsTr("Kender ordet, men kan ikke forklare det endnu")
        words: box.decision.recognised
    }
    WordList {
        objectName: "profile-start-words"
        visible: box.decision.startWords.length > 0
        width: parent.width
        title: qsTr("Gode ord at begynde med")
        words: box.decision.startWords
    }
}
