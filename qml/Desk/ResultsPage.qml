pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Results as a spreadsheet: which columns, with names or without, and in which form.
DeskPage {
    id: page
    required property DeskModel desk
    readonly property ResultsModel results: desk.results
    title: qsTr("Gem resultater")
    subtitle: results.group.length > 0 ? qsTr("Holdet %1").arg("\u2068" + results.group + "\u2069") : qsTr("Alle deltagere")
    fault: desk.fault
    note: desk.note
    canGoBack: true
    widest: 920
    onBack: results.leave()
    Keys.onEscapePressed: results.leave()

    DeskBox {
        title: qsTr("Hvad skal med?")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Der bliver en række for hver screening og for øvelse i fag uden screening. Kaldenavnet står altid i arket.")
        }
        Flow {
            width: parent.width
            spacing: 12
            Repeater {
                model: page.results.fields
                ChipKey {
                    required property string modelData
                    required property int index
                    objectName: "results-field-" + index
                    text: modelData
                    taken: page.results.chosen[index] ?? false
                    onClicked: page.results.toggle(index)
                }
            }
        }
        Toggle {
            objectName: "results-names"
            width: parent.width
            text: qsTr("Fulde navne skal med")
            checked: page.results.withNames
            onToggled: page.results.withNames = checked
        }
        Words {
            desk: true
            soft: true
            width: parent.width
            text: page.results.withNames ? qsTr("Filen er personoplysninger. Gem den, hvor kun de rette kan læse den, og slet den, når den er brugt.")
                                         : qsTr("Uden navne står kun kaldenavnet i filen.")
        }
    }
    DeskBox {
        title: qsTr("Gem filen")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Filen kommer i mappen Dokumenter. Det bliver noteret, at resultaterne er taget ud.")
        }
        Flow {
            width: parent.width
            spacing: 16
            DeskButton {
                objectName: "results-xlsx"
                primary: true
                enabled: !page.results.busy
                text: qsTr("Gem til Excel (.xlsx)")
                onClicked: page.results.save(true)
            }
            DeskButton {
                objectName: "results-csv"
                enabled: !page.results.busy
                text: qsTr("Gem som CSV")
                onClicked: page.results.save(false)
            }
        }
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Resultaterne erstatter ikke VLV-2 eller FVU-udbyderens vurdering.")
        }
    }
}
