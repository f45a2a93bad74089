import QtQuick
import Fagdansk

// The interface languages by their own names; readable whatever language stands now.
Row {
    id: row
    required property string current
    required property var languages
    signal chosen(string language)
    readonly property var names: ({ da: "Dansk", en: "English", ar: "العربية" })
    spacing: 12
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Sprog")
    Repeater {
        model: row.languages
        BigButton {
            required property string modelData
            objectName: "language-" + modelData
            text: row.names[modelData] ?? modelData
            fontSize: 20
            quiet: modelData !== row.current
            Accessible.role: Accessible.RadioButton
            Accessible.checked: modelData === row.current
            onClicked: row.chosen(modelData)
        }
    }
}
