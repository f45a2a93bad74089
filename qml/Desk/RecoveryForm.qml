import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The recovery code and a new password.
Column {
    id: form
    required property DeskModel desk
    property string name: ""
    signal cancelled
    function begin() { code.input.forceActiveFocus() }
    spacing: 24

    Field {
        id: code
        objectName: "recover-code"
        width: parent.width
        label: qsTr("Gendannelseskode")
        input.objectName: "recover-code-input"
        onAccepted: fresh.input.forceActiveFocus()
    }
    Field {
        id: fresh
        objectName: "recover-password"
        width: parent.width
        label: qsTr("Din nye adgangskode")
        hint: qsTr("Mindst 8 tegn. En kort sætning er nem at huske.")
        echoMode: TextInput.Password
        input.objectName: "recover-password-input"
        onAccepted: if (save.enabled) save.clicked()
    }
    Column {
        width: parent.width
        spacing: 16
        DeskButton {
            id: save
            objectName: "recover-save"
            width: parent.width
            primary: true
            text: form.desk.busy ? qsTr("Et øjeblik …") : qsTr("Gem og log ind")
            enabled: !form.desk.busy && form.name.length > 0 && code.text.length > 0 && fresh.text.length >= 8
            onClicked: form.desk.recover(code.text, form.name, fresh.text)
        }
        DeskButton {
            objectName: "recover-cancel"
            anchors.horizontalCenter: parent.horizontalCenter
            quiet: true
            text: qsTr("Jeg kan godt huske den")
            onClicked: form.cancelled()
        }
    }
}
