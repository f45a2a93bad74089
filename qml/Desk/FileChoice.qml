pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// A file to read: one of the newest, one that is dropped here, or any other by its path.
DeskBox {
    id: box
    property string prefix: "" ///< of the names of its keys
    property var fileNames: []
    property string newest: qsTr("De nyeste filer på denne computer:")
    property string hint: ""
    signal newestChosen(int index)
    signal fileChosen(string path)
    title: qsTr("En fil")

    Words {
        desk: true
        soft: true
        visible: box.fileNames.length > 0
        width: parent.width
        text: box.newest
    }
    Flow {
        width: parent.width
        spacing: 12
        Repeater {
            model: box.fileNames
            DeskButton {
                required property string modelData
                required property int index
                objectName: box.prefix + "-file-" + index
                text: modelData.length > 40 ? modelData.slice(0, 24) + "…" + modelData.slice(-12) : modelData
                onClicked: box.newestChosen(index)
            }
        }
    }
    Field {
        id: path
        objectName: box.prefix + "-path"
        width: parent.width
        label: qsTr("En anden fil")
        hint: box.hint
        input.objectName: box.prefix + "-path-input"
        onAccepted: read.clicked()
        DropArea {
            anchors.fill: parent
            onDropped: drop => {
                if (drop.hasUrls) {
                    box.fileChosen(drop.urls[0].toString())
                }
            }
        }
    }
    DeskButton {
        id: read
        objectName: box.prefix + "-read"
        anchors.left: parent.left
        enabled: path.text.trim().length > 0
        text: qsTr("Læs filen")
        onClicked: box.fileChosen(path.text)
    }
}
