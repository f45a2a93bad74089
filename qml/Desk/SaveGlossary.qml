pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The open glossary as a file for another centre or another program.
DeskBox {
    id: box
    required property GlossaryFileModel file
    title: qsTr("Gem som fil")

    Words {
        desk: true
        soft: true
        width: parent.width
        text: qsTr("Til et andet center eller et andet program. Filen lægges i mappen Dokumenter.")
    }
    Flow {
        width: parent.width
        spacing: 12
        DeskButton {
            objectName: "glossary-save-xlsx"
            text: qsTr("Excel")
            onClicked: box.file.write(GlossaryFileModel.Xlsx)
        }
        DeskButton {
            objectName: "glossary-save-csv"
            text: qsTr("CSV")
            onClicked: box.file.write(GlossaryFileModel.Csv)
        }
        DeskButton {
            objectName: "glossary-save-apkg"
            text: qsTr("Anki")
            onClicked: box.file.write(GlossaryFileModel.Apkg)
        }
        DeskButton {
            objectName: "glossary-save-tbx"
            text: qsTr("TBX")
            onClicked: box.file.write(GlossaryFileModel.Tbx)
        }
    }
}
