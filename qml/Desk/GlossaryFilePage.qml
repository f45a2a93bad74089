pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A glossary in from a file: choose it, look at it with its faults, bring it in or leave it.
DeskPage {
    id: page
    required property DeskModel desk
    readonly property GlossaryFileModel file: desk.glossaryFile
    readonly property bool isRead: file.state === GlossaryFileModel.Read
    readonly property bool fits: isRead && file.blocking.length === 0 && file.wordCount > 0
    title: isRead ? file.name : qsTr("Hent en ordliste")
    subtitle: isRead ? qsTr("%n ord. Intet er hentet ind endnu.", "", file.wordCount) : ""
    fault: page.file.fault.length > 0 ? page.file.fault : page.desk.fault
    note: page.desk.note
    canGoBack: true
    onBack: leave()
    Keys.onEscapePressed: leave()

    function leave() {
        if (page.file.state === GlossaryFileModel.Choosing) {
            page.desk.page = DeskModel.Glossaries
        } else {
            page.file.cancel()
        }
    }

    FileChoice {
        visible: page.file.state === GlossaryFileModel.Choosing
        prefix: "glossary-in"
        fileNames: page.file.fileNames
        hint: qsTr("Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .csv, .xlsx, .tbx eller .apkg.")
        onNewestChosen: index => page.file.readNewest(index)
        onFileChosen: path => page.file.readFile(path)
    }
    DeskBox {
        visible: page.file.state === GlossaryFileModel.Reading
        title: qsTr("Filen bliver læst")
        DeskButton {
            objectName: "glossary-in-cancel"
            anchors.left: parent.left
            text: qsTr("Stop")
            onClicked: page.file.cancel()
        }
    }
    FaultList {
        objectName: "glossary-in-blocking"
        visible: page.isRead && page.file.blocking.length > 0
        title: qsTr("Ret dette i filen, og læs den igen")
        faults: page.file.blocking
        isSerious: true
    }
    DeskBox {
        visible: page.fits
        title: qsTr("Hent ordlisten ind")
        gap: 20
        Field {
            id: name
            objectName: "glossary-in-title"
            width: Math.min(parent.width, 480)
            label: qsTr("Ordlistens navn")
            text: page.file.title
            fault: page.file.titleFault
            input.objectName: "glossary-in-title-input"
            onAccepted: keep.clicked()
        }
        DeskButton {
            id: keep
            objectName: "glossary-in-keep"
            anchors.left: parent.left
            primary: true
            text: qsTr("Hent %n ord ind", "", page.file.wordCount)
            onClicked: page.file.keep(name.text)
        }
    }
    FaultList {
        objectName: "glossary-in-told"
        visible: page.isRead && page.file.told.length > 0
        title: qsTr("Læg mærke til")
        faults: page.file.told
    }
    DeskBox {
        visible: page.isRead && page.file.wordCount > 0
        title: page.file.wordCount > page.file.words.length ? qsTr("De første %n ord", "", page.file.words.length) : qsTr("Ordene")
        gap: 12
        Repeater {
            model: page.isRead ? page.file.words : []
            OwnWordText {
                required property var modelData
                width: parent.width
                one: modelData
            }
        }
    }
}
