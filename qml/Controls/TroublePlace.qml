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
        Flow {
            width: parent.width
            spacing: 16
            BigButton {
                objectName: "trouble-restore"
                visible: place.app.restorable
                primary: true
                focus: visible
                text: qsTr("Gendan fra en daglig kopi")
                onClicked: place.app.goToRestore()
            }
            BigButton {
                objectName: "trouble-retry"
                primary: !place.app.restorable
                focus: !place.app.restorable
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
