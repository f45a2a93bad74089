pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// Who the teacher is, and the password. A forgotten one is replaced with the recovery code.
FocusScope {
    id: place
    required property AppModel app
    required property DeskModel desk
    property bool recovering: false
    property string chosen: ""
    readonly property bool asKeys: desk.teachers.length > 0 && desk.teachers.length <= 6
    readonly property string name: !asKeys ? nameField.text : desk.teachers.length === 1 ? desk.teachers[0] : chosen
    focus: true
    Keys.onEscapePressed: recovering ? recovering = false : app.goToDoor()

    RoundButton {
        id: back
        objectName: "login-back"
        x: place.LayoutMirroring.enabled ? parent.width - width - 48 : 48
        y: 28
        z: 1
        iconName: "back"
        iconFlips: true
        text: qsTr("Tilbage til forsiden")
        onClicked: place.recovering ? place.recovering = false : place.app.goToDoor()
    }
    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, card.height + 96)
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {}
        Panel {
            id: card
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(48, (parent.height - height) / 2)
            width: 592
            height: column.implicitHeight + 80
            Column {
                id: column
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: 40
                spacing: 24
                Column {
                    width: parent.width
                    spacing: 4
                    Words {
                        desk: true
                        heading: true
                        width: parent.width
                        text: place.recovering ? qsTr("Ny adgangskode") : qsTr("Lærer")
                        font.pixelSize: Theme.deskTitle
                    }
                    Words {
                        desk: true
                        soft: true
                        width: parent.width
                        text: place.recovering ? qsTr("Find arket med genoprettelseskoden. Det blev skrevet ud den første dag.") : place.app.centreName
                    }
                }
                Notice {
                    objectName: "login-fault"
                    width: parent.width
                    text: place.desk.loginFault
                }
                Field {
                    id: nameField
                    objectName: "login-name"
                    visible: !place.asKeys
                    width: parent.width
                    label: qsTr("Dit navn")
                    input.objectName: "login-name-input"
                    onAccepted: place.recovering ? recovery.begin() : password.input.forceActiveFocus()
                }
                TeacherKeys {
                    visible: place.asKeys
                    width: parent.width
                    teachers: place.desk.teachers
                    current: place.name
                    onPicked: name => {
                        place.chosen = name
                        place.recovering ? recovery.begin() : password.input.forceActiveFocus()
                    }
                }
                Field {
                    id: password
                    objectName: "login-password"
                    visible: !place.recovering
                    width: parent.width
                    label: qsTr("Adgangskode")
                    echoMode: TextInput.Password
                    input.objectName: "login-password-input"
                    input.focus: place.desk.teachers.length === 1
                    onAccepted: if (enter.enabled) enter.clicked()
                }
                DeskButton {
                    id: enter
                    objectName: "login-enter"
                    visible: !place.recovering
                    width: parent.width
                    primary: true
                    text: place.desk.busy ? qsTr("Et øjeblik …") : qsTr("Log ind")
                    enabled: !place.desk.busy && place.name.length > 0 && password.text.length > 0
                    onClicked: place.desk.logIn(place.name, password.text)
                }
                DeskButton {
                    objectName: "login-forgot"
                    visible: !place.recovering
                    anchors.horizontalCenter: parent.horizontalCenter
                    quiet: true
                    text: qsTr("Glemt adgangskode")
                    onClicked: {
                        place.recovering = true
                        recovery.begin()
                    }
                }
                RecoveryForm {
                    id: recovery
                    visible: place.recovering
                    width: parent.width
                    desk: place.desk
                    name: place.name
                    onCancelled: place.recovering = false
                }
            }
        }
    }
}
