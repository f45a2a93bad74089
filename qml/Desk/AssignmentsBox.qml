pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What a participant or a group is to learn, and the form for one more.
DeskBox {
    id: box
    required property DeskModel desk
    readonly property AssignmentsModel assignments: desk.assignments
    objectName: "assignments"
    title: qsTr("Ord at lære")
    gap: 20

    Words {
        objectName: "assignments-none"
        desk: true
        soft: true
        visible: box.assignments.all.length === 0 && !box.assignments.choosing
        width: parent.width
        text: qsTr("Ingen opgave endnu. Giv en, så kommer de ord først i øvelsen.")
    }
    Repeater {
        model: box.assignments.all
        AssignmentLine {
            required property var modelData
            required property int index
            objectName: "assignment-" + index
            width: parent.width
            one: modelData
            onWithdrawn: box.assignments.withdraw(modelData.id)
        }
    }
    DeskButton {
        objectName: "assignment-new"
        anchors.left: parent.left
        visible: !box.assignments.choosing
        text: qsTr("Giv en opgave")
        onClicked: box.assignments.begin()
    }
    AssignmentForm {
        width: parent.width
        visible: box.assignments.choosing
        desk: box.desk
        onVisibleChanged: if (visible) start()
    }
}
