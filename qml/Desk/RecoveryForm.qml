import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The recovery code and a new password.
Column {
    id: form
    required property LoginModel login
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
        fault: form.login.passwordFault
        echoMode: TextInput.Password
        input.objectName: "recover-password-input"
        onAccepted: again.input.forceActiveFocus()
    }
    Field {
        id: again
        objectName: "recover-again"
        width: parent.width
        label: qsTr("Den nye adgangskode igen")
        echoMode: TextInput.Password
        input.objectName: "recover-again-input"
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
            text: form.login.busy ? qsTr("Et øjeblik …") : qsTr("Gem og log ind")
            enabled: !form.login.busy && form.name.length > 0 && code.text.length > 0 && fresh.text.length > 0
            onClicked: form.login.recover(code.text, form.name, fresh.text, again.text)
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
