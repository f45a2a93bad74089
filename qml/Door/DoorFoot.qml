import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Under the tiles: the languages, and the teachers' way in.
Item {
    id: foot
    required property AppModel app
    required property DoorModel door
    implicitHeight: Math.max(104, languages.height + 24)

    LanguageRow {
        id: languages
        anchors.left: parent.left
        anchors.right: ways.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        current: foot.app.language
        languages: foot.app.languages
        onChosen: language => foot.app.language = language
    }
    Row {
        id: ways
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16
        DeskButton {
            objectName: "door-example"
            visible: !foot.app.example
            quiet: true
            text: qsTr("Eksempelhold")
            onClicked: foot.app.openExample()
        }
        DeskButton {
            objectName: "door-teacher"
            iconName: "lock"
            primary: foot.door.nobody
            text: qsTr("Lærer")
            onClicked: foot.app.goToLogin()
        }
    }
}
