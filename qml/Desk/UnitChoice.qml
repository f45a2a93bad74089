pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The units of a glossary, in the order in which they are taught.
Flow {
    id: choice
    required property AssignmentsModel assignments
    spacing: 12
    Repeater {
        model: choice.assignments.units
        ChipKey {
            required property var modelData
            objectName: "unit-" + modelData.slug
            text: modelData.title + " (" + modelData.words + ")"
            taken: modelData.chosen
            onClicked: choice.assignments.toggleUnit(modelData.slug)
        }
    }
}
