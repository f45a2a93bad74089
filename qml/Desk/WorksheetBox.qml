pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A worksheet for paper: which words, which translation.
DeskBox {
    id: box
    required property GlossariesModel glossaries
    title: qsTr("Øveark til papir")
    gap: 20

    Words {
        desk: true
        soft: true
        width: parent.width
        text: qsTr("To sider A4 med ordliste og fem opgaver, og svarene på en side for sig. Der er plads til %n ord.", "", box.glossaries.mostSheetWords)
    }
    Flow {
        width: parent.width
        spacing: 12
        Repeater {
            model: box.glossaries.sheetWords
            ChipKey {
                required property var modelData
                required property int index
                objectName: "sheet-word-" + index
                text: modelData.word
                taken: modelData.taken
                onClicked: box.glossaries.toggleSheetWord(modelData.id)
            }
        }
    }
    Chooser {
        objectName: "sheet-language"
        anchors.left: parent.left
        width: Math.min(parent.width, 360)
        visible: box.glossaries.sheetLanguages.length > 1
        label: qsTr("Oversættelse på arket")
        choices: box.glossaries.sheetLanguages
        current: box.glossaries.sheetLanguage
        onChosen: index => box.glossaries.sheetLanguage = index
    }
    DeskButton {
        objectName: "sheet-write"
        anchors.left: parent.left
        iconName: "print"
        enabled: box.glossaries.sheetCount > 1
        text: qsTr("Lav et øveark med %n ord", "", box.glossaries.sheetCount)
        onClicked: box.glossaries.writeSheet()
    }
}
