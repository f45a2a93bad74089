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

    DeskBox {
        title: qsTr("En fil")
        Words {
            desk: true
            soft: true
            visible: source.material.fileNames.length > 0
            width: parent.width
            text: qsTr("De nyeste tekster på denne computer:")
        }
        Flow {
            width: parent.width
            spacing: 12
            Repeater {
                model: source.material.fileNames
                DeskButton {
                    required property string modelData
                    required property int index
                    objectName: "material-file-" + index
                    text: modelData.length > 40 ? modelData.slice(0, 24) + "…" + modelData.slice(-12) : modelData
                    onClicked: source.material.readNewest(index)
                }
            }
        }
        Field {
            id: path
            objectName: "material-path"
            width: parent.width
            label: qsTr("En anden fil")
            hint: qsTr("Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .txt, .md, .html, .docx, .odt eller .pdf.")
            input.objectName: "material-path-input"
            onAccepted: read.clicked()
            DropArea {
                anchors.fill: parent
                onDropped: drop => {
                    if (drop.hasUrls) {
                        source.material.readFile(drop.urls[0].toString())
                    }
                }
            }
        }
        DeskButton {
            id: read
            objectName: "material-read"
            anchors.left: parent.left
            enabled: path.text.trim().length > 0
            text: qsTr("Læs filen")
            onClicked: source.material.readFile(path.text)
        }
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
