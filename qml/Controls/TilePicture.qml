import QtQuick
import Fagdansk

// A participant's or a PIN's picture on a light card (its ink is dark in both themes).
Rectangle {
    id: card
    property string name: ""
    property string folder: "tiles"
    implicitWidth: 96
    implicitHeight: 96
    radius: Theme.radius
    color: Theme.dark ? "#DCE3E6" : "#F3F0E9"
    Accessible.ignored: true
    Image {
        anchors.fill: parent
        anchors.margins: parent.width * 0.1
        source: card.name.length > 0 ? "qrc:/pictures/" + card.folder + "/" + card.name + ".svg" : ""
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
    }
}
