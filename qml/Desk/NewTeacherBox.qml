import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// One more teacher: the name, and a password typed twice by that teacher.
DeskBox {
    id: box
    required property TeachersModel teachers
    title: qsTr("Ny lærer")
    gap: 24

    function fill(teacher: string) {
        name.text = teacher
        password.input.forceActiveFocus()
    }
    Connections {
        target: box.teachers
        function onAdded() {
            name.text = ""
            password.text = ""
            again.text = ""
        }
    }
    Field {
        id: name
        objectName: "teacher-name"
        width: parent.width
        label: qsTr("Lærerens navn")
        fault: box.teachers.nameFault
        input.objectName: "teacher-name-input"
        onAccepted: password.input.forceActiveFocus()
    }
    Field {
        id: password
        objectName: "teacher-password"
        width: parent.width
        label: qsTr("Lærerens adgangskode")
        hint: qsTr("Lad læreren selv skrive den. Mindst 8 tegn.")
        fault: box.teachers.passwordFault
        echoMode: TextInput.Password
        input.objectName: "teacher-password-input"
        onAccepted: again.input.forceActiveFocus()
    }
    Field {
        id: again
        objectName: "teacher-again"
        width: parent.width
        label: qsTr("Adgangskoden igen")
        echoMode: TextInput.Password
        input.objectName: "teacher-again-input"
        onAccepted: if (add.enabled) add.clicked()
    }
    DeskButton {
        id: add
        objectName: "teacher-add"
        anchors.left: parent.left
        primary: true
        enabled: !box.teachers.busy
        text: box.teachers.busy ? qsTr("Et øjeblik …") : qsTr("Tilføj læreren")
        onClicked: box.teachers.add(name.text, password.text, again.text)
    }
}
