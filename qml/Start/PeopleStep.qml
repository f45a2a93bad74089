import QtQuick
import Fagdansk
import Fagdansk.ViewModels

Column {
    id: step
    required property AppModel app
    required property StartModel start
    spacing: 24

    Words {
        width: parent.width
        desk: true
        heading: true
        font.pixelSize: Theme.deskTitle
        text: qsTr("Hvem er I?")
    }
    Notice {
        objectName: "start-fault"
        width: parent.width
        text: step.start.fault
    }
    Field {
        id: centre
        objectName: "start-centre"
        width: parent.width
        label: qsTr("Stedets navn")
        hint: qsTr("For eksempel: Læseværkstedet, AMU Syd")
        fault: step.start.centreFault
        Component.onCompleted: input.forceActiveFocus()
    }
    Field {
        id: teacher
        objectName: "start-teacher"
        width: parent.width
        label: qsTr("Dit navn som lærer")
        fault: step.start.teacherFault
    }
    Field {
        id: password
        objectName: "start-password"
        width: parent.width
        label: qsTr("Adgangskode")
        hint: qsTr("Mindst 8 tegn. Tre ord efter hinanden er let at huske.")
        fault: step.start.passwordFault
        echoMode: TextInput.Password
    }
    Field {
        id: again
        objectName: "start-again"
        width: parent.width
        label: qsTr("Adgangskoden igen")
        echoMode: TextInput.Password
        onAccepted: go.clicked()
    }
    Flow {
        width: parent.width
        spacing: 16
        DeskButton {
            id: go
            objectName: "start-people-next"
            primary: true
            enabled: !step.start.busy
            text: step.start.busy ? qsTr("Laver nøgler …") : qsTr("Fortsæt")
            onClicked: step.start.choosePeople(centre.text, teacher.text, password.text, again.text)
        }
        DeskButton {
            objectName: "start-people-restore"
            quiet: true
            enabled: !step.start.busy
            text: qsTr("Gendan fra en daglig kopi")
            onClicked: step.app.goToRestore()
        }
    }
}
