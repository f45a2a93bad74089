pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Where the text comes from: the newest files, any other file, or what was copied somewhere.
Column {
    id: source
    required property MaterialModel material
    width: parent?.width ?? 800
    spacing: 24

    FileChoice {
        prefix: "material"
        fileNames: source.material.fileNames
        newest: qsTr("De nyeste tekster på denne computer:")
        hint: qsTr("Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .txt, .md, .html, .docx, .odt eller .pdf.")
        onNewestChosen: index => source.material.readNewest(index)
        onFileChosen: path => source.material.readFile(path)
    }
    DeskBox {
        title: qsTr("En tekst, du har kopieret")
        AnswerArea {
            id: pasted
            objectName: "material-text"
            width: parent.width
            label: qsTr("Sæt teksten ind her")
            font.pixelSize: 20
        }
        DeskButton {
            objectName: "material-read-text"
            anchors.left: parent.left
            enabled: pasted.text.trim().length > 0
            text: qsTr("Læs teksten")
            onClicked: source.material.readText(pasted.text)
        }
    }
}
