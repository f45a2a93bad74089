import QtQuick
import Fagdansk

// Marks the example class on every screen, so that it is never mistaken for real people.
Rectangle {
    id: banner
    signal leave
    height: 72
    color: Theme.amber
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text
    Text {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Eksempelhold. Her er ingen rigtige personer.")
        color: Theme.amberInk
        font.family: Theme.ui
        font.pixelSize: 20
        font.weight: Font.DemiBold
    }
    DeskButton {
        objectName: "leave-example"
        anchors.right: parent.right
        anchors.rightMargin: 48
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Luk eksemplet")
        onClicked: banner.leave()
    }
}
