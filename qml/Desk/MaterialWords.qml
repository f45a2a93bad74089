pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The words that a text proposes: take, mend, or put away.
DeskBox {
    id: box
    required property MaterialModel material
    title: qsTr("Fagord i teksten")
    gap: 12

    Words {
        desk: true
        soft: true
        width: parent.width
        text: box.material.words.length > 0
              ? qsTr("Vælg de ord, der skal læres. Betydning og oversættelser er hentet fra ordlisterne, hvor de findes.")
              : qsTr("Her er ingen fagord, som programmet kan finde.")
    }
    Flow {
        width: parent.width
        spacing: 12
        DeskButton {
            objectName: "material-take-known"
            text: qsTr("Tag alle med, der findes i ordlisterne")
            onClicked: box.material.takeKnown()
        }
        DeskButton {
            objectName: "material-fetch-dropped"
            visible: box.material.droppedWords > 0
            text: qsTr("Hent %n ord frem igen", "", box.material.droppedWords)
            onClicked: box.material.fetchDropped()
        }
    }
    Repeater {
        model: box.material.words
        MaterialWordRow {
            required property var modelData
            objectName: "proposal-" + modelData.id
            width: parent.width
            one: modelData
            onToggled: box.material.toggle(Number(modelData.id))
            onEdited: box.material.edit(Number(modelData.id))
            onDropped: box.material.drop(Number(modelData.id))
        }
    }
    DeskButton {
        objectName: "material-more-words"
        anchors.left: parent.left
        visible: box.material.hiddenWords > 0
        text: qsTr("Vis flere (%1 ord)").arg(box.material.hiddenWords)
        onClicked: box.material.showMoreWords()
    }
}
