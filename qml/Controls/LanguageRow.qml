import QtQuick
import Fagdansk

// The interface languages by their own names; readable whatever language stands now. On more lines where one is too short.
Flow {
    id: row
    required property string current
    required property var languages
    signal chosen(string language)
    readonly property var names: ({
        da: "Dansk", en: "English", ar: "العربية", pl: "Polski", uk: "Українська", tr: "Türkçe"
    })
    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Sprog")
    Repeater {
        model: row.languages
        BigButton {
            required property string modelData
            objectName: "language-" + modelData
            text: row.names[modelData] ?? modelData
            fontSize: 20
            sideSpace: 16
            quiet: modelData !== row.current
            Accessible.role: Accessible.RadioButton
            Accessible.checked: modelData === row.current
            onClicked: row.chosen(modelData)
        }
    }
}
