import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The data cannot be opened: what happened, that nothing is lost, what to do.
Item {
    id: place
    required property AppModel app

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 96, 760)
        spacing: 32
        Words {
            width: parent.width
            heading: true
            text: qsTr("Fagdansk kan ikke åbne data")
        }
        Words {
            objectName: "trouble-text"
            width: parent.width
            text: place.app.trouble
        }
        Words {
            width: parent.width
            desk: true
            soft: true
            wrapMode: Text.WrapAnywhere
            text: place.app.databasePath
            horizontalAlignment: Text.AlignLeft
        }
        Row {
            anchors.left: parent.left
            spacing: 16
            BigButton {
                objectName: "trouble-retry"
                primary: true
                focus: true
                text: qsTr("Prøv igen")
                onClicked: place.app.retry()
            }
            BigButton {
                objectName: "trouble-example"
                text: qsTr("Se et eksempelhold")
                onClicked: place.app.openExample()
            }
        }
    }
}
