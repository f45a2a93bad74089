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
