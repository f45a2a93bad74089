import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The logged-in teacher's own password: the present one, and the next one twice.
DeskBox {
    id: box
    required property TeachersModel teachers
    title: qsTr("Din adgangskode")
    gap: 24

    Connections {
        target: box.teachers
        function onPasswordChanged() {
            old.text = ""
            fresh.text = ""
            again.text = ""
        }
    }
    Field {
        id: old
        objectName: "own-old"
        width: parent.width
        label: qsTr("Din nuværende adgangskode")
        fault: box.teachers.oldFault
        echoMode: TextInput.Password
        input.objectName: "own-old-input"
        onAccepted: fresh.input.forceActiveFocus()
    }
    Field {
        id: fresh
        objectName: "own-fresh"
        width: parent.width
        label: qsTr("Din nye adgangskode")
        hint: qsTr("Mindst 8 tegn. En kort sætning er nem at huske.")
        fault: box.teachers.freshFault
        echoMode: TextInput.Password
        input.objectName: "own-fresh-input"
        onAccepted: again.input.forceActiveFocus()
    }
    Field {
        id: again
        objectName: "own-again"
        width: parent.width
        label: qsTr("Den nye adgangskode igen")
        echoMode: TextInput.Password
        input.objectName: "own-again-input"
        onAccepted: if (change.enabled) change.clicked()
    }
    DeskButton {
        id: change
        objectName: "own-change"
        anchors.left: parent.left
        enabled: !box.teachers.busy && old.text.length > 0
        text: box.teachers.busy ? qsTr("Et øjeblik …") : qsTr("Skift adgangskode")
        onClicked: box.teachers.changePassword(old.text, fresh.text, again.text)
    }
}
