pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// A spreadsheet to choose: one of the newest, one by its path, or one that is dropped here.
DeskBox {
    id: source
    property var files: []
    signal picked(int index)
    signal typed(string path)
    title: qsTr("Vælg filen")

    Words {
        desk: true
        soft: true
        visible: source.files.length > 0
        width: parent.width
        text: qsTr("De nyeste regneark på denne computer:")
    }
    Flow {
        width: parent.width
        spacing: 12
        Repeater {
            model: source.files
            DeskButton {
                required property string modelData
                required property int index
                objectName: "sheet-file-" + index
                text: modelData.length > 40 ? modelData.slice(0, 24) + "…" + modelData.slice(-12) : modelData
                onClicked: source.picked(index)
            }
        }
    }
    Field {
        id: path
        objectName: "sheet-path"
        width: parent.width
        label: qsTr("En anden fil")
        hint: qsTr("Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .xlsx eller .csv.")
        input.objectName: "sheet-path-input"
        onAccepted: read.clicked()
        DropArea {
            objectName: "sheet-drop"
            anchors.fill: parent
            onDropped: drop => {
                if (drop.hasUrls) {
                    source.typed(drop.urls[0].toString())
                }
            }
        }
    }
    DeskButton {
        id: read
        objectName: "sheet-read"
        anchors.left: parent.left
        enabled: path.text.trim().length > 0
        text: qsTr("Læs filen")
        onClicked: if (enabled) source.typed(path.text)
    }
}
