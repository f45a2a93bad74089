pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// Who the teacher is, and the password. A forgotten one is replaced with the recovery code.
FocusScope {
    id: place
    required property AppModel app
    required property LoginModel login
    property bool recovering: false
    property string chosen: ""
    readonly property bool asKeys: login.teachers.length > 0 && login.teachers.length <= 6
    readonly property string name: !asKeys ? nameField.text : login.teachers.length === 1 ? login.teachers[0] : chosen
    focus: true
    onRecoveringChanged: login.clearFaults()
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
                        text: place.recovering ? qsTr("Find arket med gendannelseskoden.") : place.app.centreName
                    }
                }
                Notice {
                    objectName: "login-fault"
                    width: parent.width
                    text: place.login.fault
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
                    teachers: place.login.teachers
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
                    input.focus: place.login.teachers.length === 1
                    onAccepted: if (enter.enabled) enter.clicked()
                }
                DeskButton {
                    id: enter
                    objectName: "login-enter"
                    visible: !place.recovering
                    width: parent.width
                    primary: true
                    text: place.login.busy ? qsTr("Et øjeblik …") : qsTr("Log ind")
                    enabled: !place.login.busy && place.name.length > 0 && password.text.length > 0
                    onClicked: place.login.logIn(place.name, password.text)
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
                    login: place.login
                    name: place.name
                    onCancelled: place.recovering = false
                }
            }
        }
    }
}
